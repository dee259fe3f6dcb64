import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { DrawnLogo } from "./draw-logo";

export type WorkerAnswer = { drawing: DrawnLogo } | { message: string };

export type DrawPool = {
  /** Rejects with a sentence when the picture can't be drawn, or not within the time. */
  draw: (bytes: Uint8Array) => Promise<DrawnLogo>;
  close: () => void;
};

type Slot = { worker: ChildProcess | null };

/**
 * Draws in `size` processes of their own, started when needed. A picture made to stall or crash the renderer takes only
 * its process with it, which no thread and no timer inside could promise: drawing an SVG can't be interrupted.
 */
export function openDrawPool(size: number, timeoutMs: number): DrawPool {
  const slots = Array.from({ length: size }, (): Slot => ({ worker: null }));
  const free = [...slots];
  const waiting: ((slot: Slot) => void)[] = [];

  async function draw(bytes: Uint8Array, slot: Slot): Promise<DrawnLogo> {
    const worker = slot.worker?.connected ? slot.worker : await startWorker();
    slot.worker = worker;
    const answer = await ask(worker, bytes, timeoutMs);
    if (answer === null) {
      worker.kill("SIGKILL");
      slot.worker = null;
      throw new Error(`drawing it crashed or took over ${timeoutMs / 1000} s`);
    }
    if ("message" in answer) throw new Error(answer.message);
    return answer.drawing;
  }

  return {
    async draw(bytes) {
      const slot = free.pop() ?? (await new Promise<Slot>((resolve) => waiting.push(resolve)));
      try {
        return await draw(bytes, slot);
      } finally {
        const next = waiting.shift();
        if (next === undefined) free.push(slot);
        else next(slot);
      }
    },
    close() {
      for (const slot of slots) slot.worker?.kill("SIGKILL");
    },
  };
}

/** `null` when the process died or kept silent. */
function ask(worker: ChildProcess, bytes: Uint8Array, timeoutMs: number): Promise<WorkerAnswer | null> {
  return new Promise((resolve) => {
    const settle = (answer: WorkerAnswer | null) => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("exit", onEnd).off("error", onEnd);
      resolve(answer);
    };
    const onMessage = (answer: unknown) => settle(answer as WorkerAnswer);
    const onEnd = () => settle(null);
    const timer = setTimeout(onEnd, timeoutMs);
    worker.on("message", onMessage).on("exit", onEnd).on("error", onEnd);
    worker.send(bytes, (error) => error && onEnd());
  });
}

/** Waits for the first message, so that starting doesn't count as drawing. */
function startWorker(): Promise<ChildProcess> {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const worker = fork(fileURLToPath(new URL("./draw-worker.ts", import.meta.url)), {
    execArgv: ["--import", loader],
    serialization: "advanced",
    // What the libraries print about a picture would come without its name.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  worker.on("error", () => worker.kill("SIGKILL"));
  return new Promise((resolve, reject) => {
    worker.once("message", () => resolve(worker));
    worker.once("exit", () => reject(new Error("the renderer did not start")));
  });
}
