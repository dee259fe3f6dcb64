import { createServer, connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { ExpectedError } from "./expected-error";

const DEFAULT_PORT = 3000;
const POLL_MS = 100;

export function readPort(text: string | undefined): number {
  const given = text?.trim() ?? "";
  const port = given === "" ? DEFAULT_PORT : Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new ExpectedError(`PORT must be a number from 1 to 65535, not ${JSON.stringify(given)}.`);
  return port;
}

/** Refuses a port that can't be served on, before half a minute of preparation. */
export async function requireFreePort(port: number): Promise<void> {
  const code = await new Promise<string | null>((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, () => server.close(() => resolve(null)));
  });
  if (code === "EADDRINUSE")
    throw new ExpectedError(`Port ${port} is taken: stop what runs there, or choose another with PORT=${port + 1}.`);
  if (code !== null) throw new ExpectedError(`Port ${port} can't be opened (${code}): choose another with PORT.`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "localhost", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

/** Resolves once something listens on the port; gives up, with `false`, when `signal` says that nothing will. */
export async function untilListening(port: number, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    if (await answers(port)) return true;
    await sleep(POLL_MS);
  }
  return false;
}
