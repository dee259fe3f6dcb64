import { spawn } from "node:child_process";

/** Its exit code, `null` where a signal ended it, and all that it said. */
export type ScriptEnd = { code: number | null; output: string };

/** Runs one of the project's scripts in a folder to its end, and gives all that it says. */
export function runScript(
  args: string[],
  { cwd = ".", env = {} }: { cwd?: string; env?: Partial<NodeJS.ProcessEnv> } = {},
): Promise<ScriptEnd> {
  const child = spawn(process.execPath, ["--import", "tsx", ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: Buffer[] = [];
  child.stdout.on("data", (data: Buffer) => output.push(data));
  child.stderr.on("data", (data: Buffer) => output.push(data));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output: Buffer.concat(output).toString() }));
  });
}
