import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { seed, type Site } from "../e2e/support/servers";
import { DIST } from "../scripts/next-command";
import { putLoad } from "./load-generator";
import type { MemoryResult, ServerRow } from "./results";
import { residentMemory, runSite } from "./site";

const CONNECTIONS = 64;
const WARM_UP_SECONDS = 2;
const SAMPLES = 10;
const SECONDS_PER_MINUTE = 60;
const API = "/api/projects?stage=graduated&per-page=20";
const SEARCH = "/api/projects?q=data&per-page=20";
/** Below the build, which the server gives out as files. */
const REFERENCE = "bench/reference.txt";

type Tell = (line: string) => void;

async function anySlug(site: string): Promise<string> {
  const page = await fetch(site).then((answer) => answer.text());
  const [, slug] = /data-slug="([^"]+)"/.exec(page) ?? [];
  if (slug === undefined) throw new Error("The first view has no project to ask for.");
  return slug;
}

const sizeOf = async (address: string) => (await fetch(address).then((answer) => answer.arrayBuffer())).byteLength;

/** A file of the same size as a page, which the same process serves: what it could do at best. */
async function writeReference(bytes: number): Promise<string> {
  const file = path.join(DIST, "static", REFERENCE);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, "x".repeat(bytes));
  return file;
}

/** Requests a second of a page, of the API, and of a plain file beside them. */
export async function measureServer(site: Site, seconds: number, tell: Tell): Promise<ServerRow[]> {
  const first = await runSite(site);
  const slug = await anySlug(first.address);
  const pageBytes = await sizeOf(`${first.address}/projects/${slug}`);
  first.stop();
  await first.ended;
  // Files are listed as the server starts.
  const reference = await writeReference(pageBytes);
  const running = await runSite(site);
  try {
    const asked: [string, string[], Record<string, string>?][] = [
      ["`/projects/<slug>`, as a front asks", [`/projects/${slug}`]],
      ["`/projects/<slug>`, as a browser asks", [`/projects/${slug}`], { "accept-encoding": "gzip, deflate, br" }],
      ["`/api/projects?stage=…`", [API]],
      ["`/api/projects?q=…`", [SEARCH]],
      ["a plain file of the page’s size", [`/_next/static/${REFERENCE}`]],
    ];
    const rows: ServerRow[] = [];
    for (const [what, paths, headers] of asked) {
      tell(`Server: ${what}`);
      await putLoad(running.address, paths, { connections: CONNECTIONS, seconds: WARM_UP_SECONDS, headers });
      const { perSecond, p99Ms, errors } = await putLoad(running.address, paths, {
        ...{ connections: CONNECTIONS, seconds, headers },
      });
      rows.push({ what, bytes: await sizeOf(running.address + paths[0]), perSecond, p99Ms, errors });
    }
    return rows;
  } finally {
    running.stop();
    await rm(path.dirname(reference), { recursive: true, force: true });
  }
}

/** Resident memory under load for so many minutes, then after each of so many seeds, each time with some load. */
export async function measureMemory(site: Site, minutes: number, seeds: number, tell: Tell): Promise<MemoryResult> {
  const running = await runSite(site);
  try {
    const paths = [`/projects/${await anySlug(running.address)}`, API, SEARCH, "/"];
    const load = (seconds: number) => putLoad(running.address, paths, { connections: CONNECTIONS, seconds });
    const underLoad: number[] = [];
    for (let sample = 1; sample <= SAMPLES; sample += 1) {
      tell(`Memory under load ${sample}/${SAMPLES}`);
      await load((minutes * SECONDS_PER_MINUTE) / SAMPLES);
      underLoad.push(await residentMemory(running.pid));
    }
    const afterSeeds: number[] = [];
    for (let round = 1; round <= seeds; round += 1) {
      tell(`Memory after seeds ${round}/${seeds}`);
      await seed(site);
      await load(WARM_UP_SECONDS);
      afterSeeds.push(await residentMemory(running.pid));
    }
    return { minutes, underLoad, afterSeeds };
  } finally {
    running.stop();
  }
}
