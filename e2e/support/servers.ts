import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { runScript, type ScriptEnd } from "./run-script";

/** The landscapes that journeys are walked on; the real one where it lies beside the project. */
export const LANDSCAPES = {
  bundled: { dir: "data", port: 4310 },
  cncf: { dir: "../shared/data/cncf", port: 4311 },
} as const;

export type LandscapeName = keyof typeof LANDSCAPES;

const STARTING_MS = 60_000;

export function isPresent(name: LandscapeName): boolean {
  return existsSync(LANDSCAPES[name].dir);
}

export function addressOf(name: LandscapeName, path = "/"): string {
  return new URL(path, `http://localhost:${LANDSCAPES[name].port}`).href;
}

/** A database, the folder that it is seeded from, the port that it is served on, and what else its server is told. */
export type Site = { dir: string; database: string; port: number; variables?: Record<string, string> };

export function siteOf(name: LandscapeName): Site {
  return { ...LANDSCAPES[name], database: `file:.cairn/e2e/${name}.db` };
}

const environment = ({ dir, database, port, variables }: Site): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
  DATABASE_URL: database,
  LANDSCAPE_DIR: dir,
  SITE_URL: `http://localhost:${port}`,
  PORT: String(port),
  ...variables,
});

/** Runs the seed command on a site's folder; a folder with errors gives another code than 0. */
export function trySeed(site: Site): Promise<ScriptEnd> {
  return runScript(["scripts/seed.ts", "--dir", site.dir], { env: environment(site) });
}

/** @throws with what the command printed when the folder has errors */
export async function seed(site: Site): Promise<void> {
  const { code, output } = await trySeed(site);
  if (code !== 0) throw new Error(`${site.dir} could not be seeded:\n${output}`);
}

const answers = (site: Site) =>
  fetch(`http://localhost:${site.port}/robots.txt`).then(
    () => true,
    () => false,
  );

/** Serves the build with a site's database. @throws when the port is taken or the server ends before it answers */
export async function serve(site: Site): Promise<ChildProcess> {
  if (await answers(site)) throw new Error(`Port ${site.port} is taken: stop what runs there.`);
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/site-server.ts"], {
    env: environment(site),
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (const started = Date.now(); Date.now() - started < STARTING_MS && child.exitCode === null; await sleep(200)) {
    if (await answers(site)) return child;
  }
  child.kill();
  throw new Error(`The server of ${site.dir} did not answer on port ${site.port}.`);
}
