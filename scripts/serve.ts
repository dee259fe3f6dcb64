import { runNext, runSite } from "./next-command";
import { untilListening } from "./port";

/** Serves until it is stopped, and says where. Returns the exit code. */
export async function serve(command: "start" | "dev", port: number): Promise<number> {
  const { exitCode } = command === "start" ? runSite(port) : runNext([command, "-p", String(port)]);
  const ended = new AbortController();
  void untilListening(port, ended.signal).then(
    (isUp) => isUp && console.log(`Cairn is at http://localhost:${port} (Ctrl-C stops it).`),
  );
  const code = await exitCode;
  ended.abort();
  return code;
}
