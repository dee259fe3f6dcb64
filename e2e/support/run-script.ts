import { spawn } from "node:child_process";
import { once } from "node:events";

/** Runs one of the project's scripts in a folder to its end, and gives all that it says. */
export async function runScript(
  args: string[],
  { cwd = ".", env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<{ code: unknown; output: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: Buffer[] = [];
  child.stdout.on("data", (data: Buffer) => output.push(data));
  child.stderr.on("data", (data: Buffer) => output.push(data));
  const [code]: unknown[] = await once(child, "close");
  return { code, output: Buffer.concat(output).toString() };
}
