import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { type Preview, previewSchema } from "./schema";

const run = promisify(execFile);

const TIMEOUT_MS = 60_000;
const MAX_OUTPUT = 64 * 1024 * 1024;
const MAX_MEMORY_MB = 1024;

/**
 * Compares two folders in a process of its own: files of strangers hold up and use up no more than that, and the site
 * goes on answering. `null` where it took too long or too much.
 */
export async function compareApart(base: string | null, dir: string, label: string): Promise<Preview | null> {
  const script = path.join(process.cwd(), "scripts", "compare-folders.ts");
  const args = [
    `--max-old-space-size=${MAX_MEMORY_MB}`,
    "--import",
    "tsx",
    script,
    dir,
    label,
    ...(base ? [base] : []),
  ];
  // It needs none of the secrets that a server's environment may hold.
  const { PATH, NODE_ENV } = process.env;
  try {
    const { stdout } = await run(process.execPath, args, {
      timeout: TIMEOUT_MS,
      killSignal: "SIGKILL",
      maxBuffer: MAX_OUTPUT,
      env: { PATH, NODE_ENV },
    });
    return previewSchema.parse(JSON.parse(stdout));
  } catch (error) {
    process.stderr.write(
      `A preview failed: ${error instanceof Error ? error.message.slice(0, 2000) : String(error)}\n`,
    );
    return null;
  }
}
