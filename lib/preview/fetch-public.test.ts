import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchPublic, type Ways } from "./fetch-public";

const YAML = "landscape: []\n";
let server: Server;
let port: number;
/** Paths that were asked for: what is refused must never arrive here. */
const asked: string[] = [];

const ROUTES: Record<string, RequestListener> = {
  "/landscape.yml": (_, response) => response.setHeader("content-type", "text/yaml; charset=utf-8").end(YAML),
  "/untyped.yml": (_, response) => response.end(YAML),
  "/page": (_, response) => response.setHeader("content-type", "text/html").end("<p>"),
  "/picture": (_, response) => response.setHeader("content-type", "image/png").end("x"),
  "/once": (_, response) => response.writeHead(302, { location: "/landscape.yml" }).end(),
  "/to-private": (_, response) => response.writeHead(302, { location: `http://127.0.0.2:${port}/secret` }).end(),
  "/to-name": (_, response) => response.writeHead(302, { location: `http://inside.example:${port}/secret` }).end(),
  "/to-file": (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/round": (_, response) => response.writeHead(302, { location: "/round" }).end(),
  "/large": (_, response) => response.writeHead(200, { "content-length": 2_000_000 }).write("x"),
  // Says nothing of its size, and never ends.
  "/endless": (_, response) => {
    const more = () =>
      void (response.destroyed || response.write(Buffer.alloc(100_000, "x"), () => setImmediate(more)));
    more();
  },
  "/bomb": (_, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(50_000_000))),
  "/slow": (_, response) => response.write("l"),
  "/missing": (_, response) => response.writeHead(404).end(),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    (ROUTES[path] ?? ((_, answer) => answer.end(YAML)))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "0.0.0.0", resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const NAMES: Record<string, string[]> = {
  "files.example": ["127.0.0.1"],
  "inside.example": ["127.0.0.2"],
  "both.example": ["127.0.0.1", "10.0.0.1"],
};
const named = (hostname: string) =>
  Promise.resolve((NAMES[hostname] ?? []).map((address) => ({ address, family: address.includes(":") ? 6 : 4 })));

/** Takes one address of this machine for one of the public internet. */
const LOCAL: Partial<Ways> = {
  resolve: named,
  isAllowed: (address) => address === "127.0.0.1",
  timeoutMs: 3000,
  maxBytes: 1_000_000,
};

const read = (path: string, ways: Partial<Ways> = {}) =>
  fetchPublic(`http://files.example:${port}${path}`, { ...LOCAL, ...ways });

describe("reads", () => {
  it.each(["/landscape.yml", "/untyped.yml", "/once"])("%s", async (path) => {
    const fetched = await read(path);
    expect("bytes" in fetched && Buffer.from(fetched.bytes).toString()).toBe(YAML);
  });
});

describe("refuses", () => {
  it.each([
    ["/page", "no-yaml"],
    ["/picture", "no-yaml"],
    ["/round", "too-many-redirects"],
    ["/large", "too-large"],
    ["/endless", "too-large"],
    ["/bomb", "unreachable"],
    ["/missing", "unreachable"],
    ["/to-private", "not-public"],
    ["/to-name", "not-public"],
    ["/to-file", "bad-address"],
  ])("%s as %s", async (path, failure) => {
    expect(await read(path)).toEqual({ failure });
    expect(asked).not.toContain("/secret");
  });

  it("what takes too long", async () => {
    expect(await read("/slow", { timeoutMs: 200 })).toEqual({ failure: "too-slow" });
  });

  it("a name without an address, or nobody listening", async () => {
    expect(await fetchPublic("http://nowhere.example/", LOCAL)).toEqual({ failure: "not-public" });
    expect(await fetchPublic("http://files.example:1/", LOCAL)).toEqual({ failure: "unreachable" });
  });

  it("a name of which one address is private", async () => {
    expect(await fetchPublic(`http://both.example:${port}/secret`, LOCAL)).toEqual({ failure: "not-public" });
  });

  it("a name that comes to mean another address between a check and a connection", async () => {
    let lookups = 0;
    const resolve = () => Promise.resolve([{ address: (lookups += 1) === 1 ? "127.0.0.1" : "127.0.0.2", family: 4 }]);
    // The connection is made to what the one lookup gave.
    const first = await fetchPublic(`http://turning.example:${port}/landscape.yml`, { ...LOCAL, resolve });
    expect("bytes" in first).toBe(true);
    expect(lookups).toBe(1);
    const second = await fetchPublic(`http://turning.example:${port}/secret`, { ...LOCAL, resolve });
    expect(second).toEqual({ failure: "not-public" });
    expect(asked).not.toContain("/secret");
  });

  it.each([
    ...["127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "0.0.0.0", "0", "[::1]", "[::]"],
    ...["[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "10.0.0.1", "169.254.169.254", "[fc00::1]", "[fe80::1]", "localhost"],
  ])("the address %s, with its own rules", async (host) => {
    expect(await fetchPublic(`http://${host}:${port}/secret`)).toEqual({ failure: "not-public" });
    expect(asked).not.toContain("/secret");
  });

  it.each([...["10.0.0.1", "192.168.0.1", "169.254.169.254", "::1", "fc00::1", "0.0.0.0", "::ffff:127.0.0.1"]])(
    "a name that means %s",
    async (address) => {
      const resolve = () => Promise.resolve([{ address, family: address.includes(":") ? 6 : 4 }]);
      expect(await fetchPublic(`http://name.example:${port}/secret`, { resolve })).toEqual({ failure: "not-public" });
    },
  );

  it.each([
    "",
    "landscape.yml",
    "file:///etc/passwd",
    "ftp://example.org/a",
    "http://me:secret@example.org/",
    "http:a b",
  ])("%j as no address", async (text) => {
    expect(await fetchPublic(text)).toEqual({ failure: "bad-address" });
  });
});
