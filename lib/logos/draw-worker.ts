import { drawLogo } from "./draw-logo";
import type { WorkerAnswer } from "./draw-pool";

/** The other end of `draw-pool.ts`: one picture in, one drawing or one sentence out. */
process.on("message", (bytes: Uint8Array) => {
  drawLogo(bytes)
    .then((drawing): WorkerAnswer => ({ drawing }))
    .catch((error: unknown): WorkerAnswer => ({ message: error instanceof Error ? error.message : String(error) }))
    .then((answer) => process.send?.(answer));
});
// A plain exit would wait for a drawing that may never end.
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
process.send?.("ready");
