import { once } from "node:events";
import { Agent, request as ask, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from "node:http2";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, createBrotliCompress } from "node:zlib";
import { generate } from "selfsigned";

/** What a page costs to compress at each request, and what a file is worth once. */
const [PAGE_QUALITY, FILE_QUALITY] = [5, 9];

const TEXT = /^(?:text\/|image\/svg|application\/(?:json|javascript|xml|[\w.-]+\+(?:json|xml)))/;
const UNCHANGING = /\bimmutable\b/;
/** Of one connection, so not of the other. */
const OF_CONNECTION = new Set(["connection", "keep-alive", "transfer-encoding", "upgrade", "proxy-connection", "te"]);

export type Front = { address: string; stop: () => Promise<void> };

const quality = (level: number) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: level } });

function forwarded(headers: IncomingHttpHeaders, host: string): IncomingHttpHeaders {
  const kept = Object.entries(headers).filter(([name]) => !name.startsWith(":") && !OF_CONNECTION.has(name));
  // The front is the one that compresses.
  return { ...Object.fromEntries(kept), host, "accept-encoding": "identity", "x-forwarded-proto": "https" };
}

/**
 * What stands before a site in production: HTTP/2 with TLS, and text in brotli. Files that never change are compressed
 * once and well; all else as it comes. What comes encoded goes on as it is.
 */
export async function startFront(target: string): Promise<Front> {
  const { hostname, port, host } = new URL(target);
  const agent = new Agent({ keepAlive: true });
  const files = new Map<string, Buffer>();

  const fetchFrom = (request: Http2ServerRequest) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const headers = forwarded(request.headers, host);
      const { method, url } = request;
      const upstream = ask({ agent, hostname, port: port || 80, method, path: url, headers }, resolve);
      upstream.once("error", reject);
      request.pipe(upstream);
    });

  async function answer(request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> {
    const origin = await fetchFrom(request);
    const { headers, statusCode = 502 } = origin;
    for (const [name, value] of Object.entries(headers))
      if (value !== undefined && !OF_CONNECTION.has(name)) response.setHeader(name, value);
    response.statusCode = statusCode;
    const isText = TEXT.test(headers["content-type"] ?? "") && headers["content-encoding"] === undefined;
    const takesBrotli = /\bbr\b/.test(String(request.headers["accept-encoding"]));
    if (!isText || !takesBrotli || statusCode !== 200 || request.method === "HEAD") return pipeline(origin, response);
    response.removeHeader("content-length");
    response.setHeader("content-encoding", "br");
    if (!UNCHANGING.test(headers["cache-control"] ?? ""))
      return pipeline(origin, createBrotliCompress(quality(PAGE_QUALITY)), response);
    const plain = await buffer(origin);
    const body = files.get(request.url) ?? (await promisify(brotliCompress)(plain, quality(FILE_QUALITY)));
    files.set(request.url, body);
    response.end(body);
  }

  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], { algorithm: "sha256" });
  const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
    // A reader who leaves ends the answer early.
    answer(request, response).catch(() => response.destroy());
  });
  const sessions = new Set<{ destroy: () => void }>();
  server.on("session", (session) => {
    sessions.add(session);
    session.once("close", () => sessions.delete(session));
  });
  server.listen(0, "localhost");
  await once(server, "listening");
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("No port is free.");
  return {
    address: `https://localhost:${place.port}`,
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      for (const session of sessions) session.destroy();
      agent.destroy();
      await closed;
    },
  };
}
