import { cp, mkdir, readdir, rm, rename, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { crawl, type Crawl } from "../lib/static-export/crawl";
import { seedsOf } from "../lib/static-export/seeds";
import { toStaticPage } from "../lib/static-export/static-page";
import type { StaticSite } from "../lib/static-export/site-paths";
import { decodeSnapshot } from "../lib/snapshot/wire";
import { bringUpToDate } from "./bring-up-to-date";
import { readOldNames, type OldLinks } from "./export-old-names";
import { startServers } from "./export-servers";
import { ExpectedError } from "./expected-error";
import { build, DIST, isBuildDue } from "./next-command";
import { startProgress } from "./progress";

type Options = { dir: string; out: string; basePath: string; hasPreviews: boolean };

const PER_SERVER = 4;
const PAGED = ["changes", "projects", "relations", "vendors"];
const PER_PAGE = 100;
const listSchema = z.object({ total: z.number(), items: z.array(z.unknown()) });
/** Written by an export, so that it may be replaced by one. */
const MARK = ".cairn-export";

/** Writes the site into a folder, or nothing at all. Returns the exit code. */
export async function runExport({ dir, out, basePath, hasPreviews }: Options): Promise<number> {
  await refuseForeignFolder(out);
  if (!(await bringUpToDate(dir))) return 1;
  if (await isBuildDue()) {
    console.log("Building the site; this takes about a minute …");
    await build();
  }
  const started = Date.now();
  const beside = `${out}.${process.pid}.part`;
  const servers = await startServers(Math.max(1, Math.min(4, os.availableParallelism())), basePath);
  try {
    const old = await readOldNames();
    const result = await writeSite(servers, beside, { basePath, hasPreviews, old });
    for (const { path: address, from } of result.broken) console.warn(`${address} is nowhere; ${from} leads there.`);
    if (result.failures.length > 0) {
      for (const { path: address, why } of result.failures) console.error(`${address}: ${why}`);
      console.error(`${result.failures.length} addresses failed, so ${out} was not written.`);
      return 1;
    }
    await writeFile(path.join(beside, MARK), "");
    await rm(out, { recursive: true, force: true });
    await rename(beside, out);
    const { files, bytes } = await measure(out);
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(
      `${out}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s. Serve it under ${basePath || "/"}.`,
    );
    return 0;
  } finally {
    await servers.stop();
    await rm(beside, { recursive: true, force: true });
  }
}

type Servers = Awaited<ReturnType<typeof startServers>>;
type Site = { basePath: string; hasPreviews: boolean; old: OldLinks };

async function writeSite(
  { ask, origins }: Servers,
  folder: string,
  { basePath, hasPreviews, old }: Site,
): Promise<Crawl> {
  const write = async (file: string, content: Buffer | string) => {
    const target = path.join(folder, file);
    if (!target.startsWith(folder + path.sep)) throw new Error(`${file} would leave the folder`);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  };
  await mkdir(folder, { recursive: true });
  await cp(path.join(DIST, "static"), path.join(folder, "_next/static"), { recursive: true });
  const named = new URL(
    (await ask("/robots.txt")).body.toString().match(/Sitemap:\s*(\S+)/i)?.[1] ?? "http://localhost",
  );
  if (named.hostname === "localhost") console.warn("Nothing says where the site will stand: give --site-url.");
  const site: StaticSite = { basePath, origins: [...origins, named.origin] };
  const snapshot = decodeSnapshot(JSON.parse((await ask("/api/landscape")).body.toString()));
  await write("404.html", toStaticPage((await ask("/-/unknown")).body.toString(), site).html);
  await write("old-links.json", JSON.stringify(old.ids));
  // Hosts that run Jekyll over a folder leave out what begins with an underscore.
  await write(".nojekyll", "");
  const { seeds, optional } = seedsOf(snapshot, old);
  for (const list of PAGED) await write(`api/${list}.json`, await readWholeList(ask, list));
  const isWanted = (address: string) => hasPreviews || !/^\/og\/[^/]+\/./.test(address);
  return crawl({
    ...{ site, seeds, optional, write, isWanted },
    concurrency: origins.length * PER_SERVER,
    ask,
    onProgress: startProgress("Files"),
  });
}

/** All pages of a list as one: a file can't be asked for the next. */
async function readWholeList(ask: Servers["ask"], list: string): Promise<string> {
  const items: unknown[] = [];
  for (let page = 1, total = 1; items.length < total; page++) {
    const { status, body } = await ask(`/api/${list}?page=${page}&per-page=${PER_PAGE}`);
    const read = listSchema.safeParse(status === 200 ? JSON.parse(body.toString()) : null);
    if (!read.success) throw new Error(`/api/${list} answered ${status}`);
    if (read.data.items.length === 0) break;
    total = read.data.total;
    items.push(...read.data.items);
  }
  return JSON.stringify({ total: items.length, page: 1, perPage: items.length, items });
}

async function refuseForeignFolder(out: string): Promise<void> {
  const entries = await readdir(out).catch(() => null);
  if (entries && entries.length > 0 && !entries.includes(MARK))
    throw new ExpectedError(`${out} holds something else than an export: empty it, or give another folder by --out.`);
}

async function measure(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = (await readdir(folder, { withFileTypes: true, recursive: true })).filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of entries) bytes += (await stat(path.join(parentPath, name))).size;
  return { files: entries.length, bytes };
}
