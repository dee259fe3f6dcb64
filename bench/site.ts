import { createServer } from "node:net";
import { once } from "node:events";
import { mkdir, readFile, rm } from "node:fs/promises";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { seed, serve, type Site } from "../e2e/support/servers";
import { type Front, startFront } from "./front";

const FOLDER = ".cairn/bench";
const KB_PER_MB = 1024;

export type Running = { address: string; pid: number; stop: () => void; ended: Promise<unknown> };

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const place = server.address();
  server.close();
  if (place === null || typeof place === "string") throw new Error("No port is free.");
  return place.port;
}

/** Where a landscape is kept while it is measured. */
export async function siteFor(name: string, dir: string): Promise<Site> {
  await mkdir(FOLDER, { recursive: true });
  return { dir, database: `file:${FOLDER}/${name}.db`, port: await freePort() };
}

export const folderFor = (name: string): string => `${FOLDER}/${name}`;

export async function removeDatabase({ database }: Site): Promise<void> {
  const file = database.replace(/^file:/, "");
  await Promise.all(["", "-wal", "-shm"].map((end) => rm(file + end, { force: true })));
}

/** Seeds a landscape. Returns the milliseconds that it took, with starting the command. */
export async function timeSeed(site: Site): Promise<number> {
  const started = performance.now();
  await seed(site);
  return performance.now() - started;
}

export async function runSite(site: Site): Promise<Running> {
  const child = await serve(site);
  if (child.pid === undefined) throw new Error("The server has no process.");
  const stop = () => void child.kill();
  process.once("exit", stop);
  const ended = once(child, "close").then(() => process.off("exit", stop));
  return { address: `http://localhost:${site.port}`, pid: child.pid, stop, ended };
}

/** The site behind a front as in production. */
export async function withFront<Value>(site: Site, work: (front: Front) => Promise<Value>): Promise<Value> {
  const running = await runSite(site);
  const front = await startFront(running.address);
  try {
    return await work(front);
  } finally {
    await front.stop();
    running.stop();
    await running.ended;
  }
}

/** Resident memory of a process in MB. */
export async function residentMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => null);
  // Where there is no such folder, as on a Mac, there is `ps`.
  const text = status ?? `VmRSS: ${(await promisify(execFile)("ps", ["-o", "rss=", "-p", String(pid)])).stdout}`;
  return Number(/VmRSS:\s*(\d+)/.exec(text)?.[1]) / KB_PER_MB;
}
