import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { ExpectedError } from "./expected-error";
import { fingerprintBuild } from "./fingerprint";
import { type Running, runChild } from "./run-child";

const NEXT = "node_modules/next/dist/bin/next";
/** Where the build is, as `next.config.ts` has it. */
export const DIST = process.env.NEXT_DIST_DIR || ".next";
const STAMP = DIST === ".next" ? ".cairn/build" : `${DIST}-build`;

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };

/** Runs `next` with this terminal. */
export function runNext(args: string[]): Running {
  return runChild([NEXT, ...args], { env, stdio: "inherit" });
}

/** Serves the build with this terminal. */
export function runSite(port: number): Running {
  return runChild(["--import", "tsx", "scripts/site-server.ts"], {
    env: { ...env, NODE_ENV: "production", PORT: String(port) },
    stdio: "inherit",
  });
}

/** Runs `next` and shows nothing but its errors. */
export function runNextQuietly(args: string[]): Running {
  return runChild([NEXT, ...args], {
    env: { ...env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

async function readStamp(): Promise<string | null> {
  const buildId = await readFile(path.join(DIST, "BUILD_ID"), "utf8").catch(() => null);
  return buildId === null ? null : `${buildId} ${await fingerprintBuild()}`;
}

export async function isBuildDue(): Promise<boolean> {
  const stamp = await readStamp();
  return stamp === null || stamp !== (await readFile(STAMP, "utf8").catch(() => null));
}

/** Builds the site. Its output is shown only when it fails; the exit code is passed on. */
export async function build(): Promise<void> {
  const { child, exitCode } = runChild([NEXT, "build"], {
    env: { ...env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: Buffer[] = [];
  child.stdout?.on("data", (data: Buffer) => output.push(data));
  child.stderr?.on("data", (data: Buffer) => output.push(data));
  const code = await exitCode;
  if (code !== 0) {
    const isStopped = code > 128;
    const failure = `${Buffer.concat(output).toString()}\nThe site could not be built (exit code ${code}).`;
    throw Object.assign(new ExpectedError(isStopped ? "Stopped." : failure), { exitCode: code });
  }
  const stamp = await readStamp();
  await mkdir(".cairn", { recursive: true });
  if (stamp !== null) await writeFile(STAMP, stamp);
}
