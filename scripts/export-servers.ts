import { once } from "node:events";
import { createServer } from "node:net";
import type { Answer } from "../lib/static-export/crawl";
import { runNextQuietly } from "./next-command";
import { untilListening } from "./port";

const PATIENCE_MS = 120_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}

/** Starts production servers of the site and shares questions out among them: one uses one core. */
export async function startServers(count: number, basePath: string) {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const port = await freePort();
      const { child, exitCode } = runNextQuietly(["start", "-p", String(port)]);
      const ended = new AbortController();
      void exitCode.then(() => ended.abort());
      if (!(await untilListening(port, ended.signal))) throw new Error("The server ended before it answered.");
      return { origin: `http://localhost:${port}`, child, exitCode };
    }),
  );
  let asked = 0;

  /** @param path below the base path */
  async function ask(path: string): Promise<Answer> {
    const { origin = "" } = servers[asked++ % servers.length] ?? {};
    const address = `${origin}${basePath}${path === "/" && basePath !== "" ? "" : path}`;
    const response = await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(PATIENCE_MS) });
    return {
      status: response.status,
      contentType: response.headers.get("content-type") ?? "",
      location: response.headers.get("location"),
      body: Buffer.from(await response.arrayBuffer()),
    };
  }

  async function stop() {
    for (const { child } of servers) child.kill();
    await Promise.all(servers.map(({ exitCode }) => exitCode));
  }

  return { ask, stop, origins: servers.map(({ origin }) => origin) };
}
