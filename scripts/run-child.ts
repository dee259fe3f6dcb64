import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { constants } from "node:os";

const PASSED_ON = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

export type Running = { child: ChildProcess; exitCode: Promise<number> };

/** Starts a Node program that lives as long as this one: signals go on to it, and its end gives the exit code. */
export function runChild(args: string[], options: SpawnOptions): Running {
  const child = spawn(process.execPath, args, options);
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of PASSED_ON) process.on(signal, passOn);
  const exitCode = new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      for (const each of PASSED_ON) process.off(each, passOn);
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
  return { child, exitCode };
}
