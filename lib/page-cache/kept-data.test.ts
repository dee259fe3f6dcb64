import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { keepData, tellData } from "./kept-data";
import { isShareableData } from "./shareable";

const TEXT = JSON.stringify({ items: Array.from({ length: 300 }, (_, index) => ({ index })) });
const HEADERS = { "cache-control": "public, max-age=0, must-revalidate", etag: '"a"', vary: "rsc" };

async function kept() {
  const data = await keepData(new Response(TEXT, { headers: { ...HEADERS, "content-type": "application/json" } }));
  if (!data) throw new Error("nothing kept");
  return data;
}

describe("kept data", () => {
  test.each([
    ["br, gzip", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
  ])("goes to who takes %s as %s, made once", async (accepted, encoding, decode) => {
    const data = await kept();
    const { status, headers, body } = await tellData(data, { "accept-encoding": accepted });
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toEqual({
      ...{ "cache-control": HEADERS["cache-control"], "content-type": "application/json", vary: "accept-encoding" },
      ...{ "content-encoding": encoding, "content-length": String(body?.length), etag: 'W/"a"' },
    });
    expect(body && decode(body).toString()).toBe(TEXT);
    expect((await tellData(data, { "accept-encoding": accepted })).body).toBe(body);
  });

  test("goes as it is to who takes nothing else", async () => {
    const { headers, body } = await tellData(await kept(), {});
    expect(body?.toString()).toBe(TEXT);
    expect(new Map(headers).get("etag")).toBe('"a"');
    expect(new Map(headers).has("content-encoding")).toBe(false);
  });

  test.each(['"a"', 'W/"a"', '"b", "a"', "*"])("is not sent again to who has %s", async (known) => {
    const { status, headers, body } = await tellData(await kept(), { "if-none-match": known, "accept-encoding": "br" });
    expect([status, body]).toEqual([304, null]);
    expect(new Map(headers).get("cache-control")).toBe(HEADERS["cache-control"]);
    expect(new Map(headers).has("content-type")).toBe(false);
  });

  test.each([
    ["a problem", () => new Response(TEXT, { status: 404, headers: HEADERS })],
    ["what is not to be kept", () => new Response(TEXT, { headers: { "cache-control": "no-store" } })],
    ["what sets a cookie", () => new Response(TEXT, { headers: { ...HEADERS, "set-cookie": "a=b" } })],
  ])("is never %s", async (_what, answer) => {
    expect(await keepData(answer())).toBeNull();
  });
});

describe("data that is the same for everybody", () => {
  test.each([
    [true, "GET", "/api/projects?q=a"],
    [true, "HEAD", "/api/landscape"],
    [false, "POST", "/api/projects"],
    [false, "GET", "/api/preview?url=https://example.org"],
    [false, "GET", "/api/version"],
    [false, "GET", "/api/health"],
    [false, "GET", "/api/export.png"],
    [false, "GET", "/projects/envoy"],
    [false, "GET", `/api/projects?q=${"a".repeat(500)}`],
  ])("%s: %s %s", (expected, method, url) => {
    expect(isShareableData({ method, url }, "")).toBe(expected);
  });

  test("is told apart under a base path too", () => {
    const asked = (url: string) => isShareableData({ method: "GET", url }, "/landscape");
    expect([asked("/landscape/api/projects"), asked("/api/projects")]).toEqual([true, false]);
  });
});
