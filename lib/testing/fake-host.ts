import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export type Reply = { status?: number; headers?: Record<string, string>; body?: unknown };

export type Asked = {
  /** Path with its query, as it was sent. */
  path: string;
  url: URL;
  token: string | undefined;
  etag: string | undefined;
  /** How often this path was asked before. */
  times: number;
};

/** The first of these that has an answer gives it. */
type Answer = (asked: Asked) => Reply | undefined;

export type FakeHost = { url: string; asked: Asked[]; close: () => Promise<void> };

/** GitHub says `token`, GitLab has a header of its own. */
function tokenOf({ headers }: IncomingMessage): string | undefined {
  const gitlab = headers["private-token"];
  return typeof gitlab === "string" ? gitlab : headers.authorization?.replace(/^(token|bearer) /i, "");
}

function send(response: ServerResponse, asked: Asked, { status = 200, headers = {}, body }: Reply): void {
  const text = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body);
  const etag = `W/"${createHash("sha256").update(text).digest("hex").slice(0, 16)}"`;
  const isSame = status === 200 && asked.etag === etag;
  response.writeHead(isSame ? 304 : status, {
    "content-type": "application/json; charset=utf-8",
    ...(status === 200 && { etag }),
    ...headers,
  });
  response.end(isSame ? undefined : text);
}

/** A host on this machine that answers as it is told, with validators, and remembers what it was asked. */
export async function startFakeHost(...answers: Answer[]): Promise<FakeHost> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const etag = request.headers["if-none-match"];
    const times = asked.filter((before) => before.path === path).length;
    const each: Asked = { path, url: new URL(path, "http://fake"), token: tokenOf(request), etag, times };
    asked.push(each);
    request.resume();
    request.once("end", () => {
      const reply = answers.reduce<Reply | undefined>((found, answer) => found ?? answer(each), undefined);
      send(response, each, reply ?? { status: 404, body: { message: "Not Found" } });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The fake host has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
