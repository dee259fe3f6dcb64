import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs a command of Prisma's by the very Node that runs this; it never phones home. Rejects with its output when it fails. */
export async function runPrisma(args: string[], databaseUrl?: string): Promise<string> {
  const cli = path.join(
    path.dirname(createRequire(path.resolve("package.json")).resolve("prisma/package.json")),
    "build/index.js",
  );
  const env: NodeJS.ProcessEnv = { ...process.env, CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  if (databaseUrl !== undefined) env.DATABASE_URL = databaseUrl;
  const { stdout } = await run(process.execPath, [cli, ...args], { env, maxBuffer: 32 * 1024 * 1024 });
  return stdout;
}
