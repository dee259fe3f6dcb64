import { createServer, type Server } from "node:http";
import { type ClientHttp2Session, connect, type IncomingHttpHeaders, type IncomingHttpStatusHeader } from "node:http2";
import { once } from "node:events";
import { buffer } from "node:stream/consumers";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Front, startFront } from "./front";

const TEXT = "A text that is long enough to be worth it. ".repeat(50);
const ENCODED = brotliCompressSync("was encoded before");
const NEVER_CHANGES = { "content-type": "text/javascript", "cache-control": "public, max-age=31536000, immutable" };

let [origin, front, session]: [Server?, Front?, ClientHttp2Session?] = [];
const asked: [string, string | undefined][] = [];

beforeAll(async () => {
  origin = createServer((request, response) => {
    asked.push([request.url ?? "", request.headers["accept-encoding"]?.toString()]);
    if (request.url === "/page") response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(TEXT);
    else if (request.url === "/script.js") response.writeHead(200, NEVER_CHANGES).end(TEXT);
    else if (request.url === "/picture") response.writeHead(200, { "content-type": "image/webp" }).end("picture");
    else if (request.url === "/encoded")
      response.writeHead(200, { "content-type": "text/html", "content-encoding": "br" }).end(ENCODED);
    else if (request.url === "/same") response.writeHead(304, { "content-type": "text/html" }).end();
    else request.pipe(response.writeHead(201, { "content-type": "application/octet-stream" }));
  }).listen(0);
  await once(origin, "listening");
  const place = origin.address();
  front = await startFront(`http://localhost:${typeof place === "object" && place ? place.port : 0}`);
  session = connect(front.address, { rejectUnauthorized: false });
});

afterAll(async () => {
  session?.destroy();
  await front?.stop();
  origin?.close();
});

async function get(path: string, headers: Record<string, string> = {}, sent?: string) {
  const stream = session?.request({ ":path": path, "accept-encoding": "gzip, br", ...headers });
  if (!stream) throw new Error("Not connected.");
  stream.end(sent);
  const answer = await new Promise<IncomingHttpHeaders & IncomingHttpStatusHeader>((resolve, reject) => {
    stream.once("response", resolve).once("error", reject);
  });
  return { answer, body: await buffer(stream) };
}

describe("the front", () => {
  it.each(["/page", "/script.js", "/script.js"])("sends %s in brotli, which it asks for plain", async (path) => {
    const { answer, body } = await get(path);
    expect(answer["content-encoding"]).toBe("br");
    expect(answer["content-length"]).toBeUndefined();
    expect(brotliDecompressSync(body).toString()).toBe(TEXT);
    expect(asked.at(-1)).toEqual([path, "identity"]);
  });

  it("leaves alone what is no text, what is encoded, and who takes no brotli", async () => {
    const picture = await get("/picture");
    expect([picture.answer["content-encoding"], picture.body.toString()]).toEqual([undefined, "picture"]);
    expect((await get("/encoded")).body).toEqual(ENCODED);
    const plain = await get("/page", { "accept-encoding": "gzip" });
    expect([plain.answer["content-encoding"], plain.body.toString()]).toEqual([undefined, TEXT]);
  });

  it("hands on the status, and what is sent to it", async () => {
    expect((await get("/same")).answer[":status"]).toBe(304);
    const echoed = await get("/echo", { ":method": "POST" }, "sent");
    expect([echoed.answer[":status"], echoed.body.toString()]).toEqual([201, "sent"]);
  });
});
