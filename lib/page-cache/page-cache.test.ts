import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { encode } from "./encode";
import { freshen } from "./kept-page";
import { createPageCache } from "./page-cache";
import { isShareable } from "./shareable";

const HTML = { "content-type": "text/html; charset=utf-8", "content-security-policy": "script-src 'nonce-old'" };

/** A site of one page that counts how often it is rendered. */
function siteOf(answer: () => Response) {
  const counts = { rendered: 0 };
  const state: { now: string | null } = { now: "1" };
  const pages = createPageCache({
    render: () => {
      counts.rendered += 1;
      return Promise.resolve(answer());
    },
    readState: () => Promise.resolve(state.now),
  });
  return { pages, counts, state };
}

const page = () => new Response('<script nonce="old"></script><p>Envoy</p>', { headers: HTML });

describe("a kept page", () => {
  test("is rendered once for all who ask, also at the same time", async () => {
    const { pages, counts } = siteOf(page);
    await Promise.all([pages.get("/a"), pages.get("/a"), pages.get("/a")]);
    await pages.get("/a");
    expect(counts.rendered).toBe(1);
  });

  test("is rendered anew once the landscape is another", async () => {
    const { pages, counts, state } = siteOf(page);
    await pages.get("/a");
    state.now = "2";
    await pages.get("/a");
    expect(counts.rendered).toBe(2);
  });

  test("rendered while a seed landed, is shown and not kept", async () => {
    const { pages, counts, state } = siteOf(() => {
      state.now = "2";
      return page();
    });
    expect(await pages.get("/a")).not.toBeNull();
    state.now = "1";
    await pages.get("/a");
    expect(counts.rendered).toBe(2);
  });

  test("has another nonce for each reader, in its policy as in its scripts", async () => {
    const kept = await siteOf(page).pages.get("/a");
    if (!kept) throw new Error("nothing kept");
    const { headers, body } = freshen(kept, "new");
    expect(body.toString()).toBe('<script nonce="new"></script><p>Envoy</p>');
    expect(headers).toContainEqual(["content-security-policy", "script-src 'nonce-new'"]);
  });

  test.each([
    ["a page that is not found", () => new Response("", { status: 404, headers: HTML })],
    ["data", () => Response.json({})],
    ["a page without a nonce", () => new Response("", { headers: { "content-type": "text/html" } })],
    ["what sets a cookie", () => new Response("", { headers: { ...HTML, "set-cookie": "a=b" } })],
  ])("is never %s", async (_what, answer) => {
    expect(await siteOf(answer).pages.get("/a")).toBeNull();
  });

  test("is none before the first seed", async () => {
    const { pages, counts, state } = siteOf(page);
    state.now = null;
    expect(await pages.get("/a")).toBeNull();
    expect(counts.rendered).toBe(0);
  });

  test("fails like its rendering, and is tried again", async () => {
    let isDown = true;
    const { pages } = siteOf(() => {
      if (isDown) throw new Error("down");
      return page();
    });
    await expect(pages.get("/a")).rejects.toThrow("down");
    isDown = false;
    expect(await pages.get("/a")).not.toBeNull();
  });
});

describe("what is the same for everybody", () => {
  test.each([
    [true, { url: "/projects/envoy" }],
    [true, { url: "/zh" }],
    [true, { url: "/", headers: { cookie: "theme=dark" } }],
    [false, { url: "/?stage=graduated" }],
    [false, { url: "/", method: "HEAD" }],
    [false, { url: "/api/projects" }],
    [false, { url: "/changes.xml" }],
    [false, { url: "/projects/envoy", headers: { rsc: "1" } }],
    [false, { url: "/", headers: { cookie: "cairn-dismissed=0a1b2c3d" } }],
  ])("%s: %j", (expected, asked) => {
    expect(isShareable({ method: "GET", headers: {}, ...asked }, "")).toBe(expected);
  });

  test("is told apart under a base path too", () => {
    const asked = (url: string) => isShareable({ method: "GET", url, headers: {} }, "/landscape");
    expect([asked("/landscape"), asked("/landscape/zh"), asked("/landscape/api/projects"), asked("/")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("a text on its way", () => {
  const text = "Envoy ".repeat(1000);
  const plain = Buffer.from(text);
  test.each([
    ["gzip, deflate, br", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
    ["br;q=0, gzip", "gzip", gunzipSync],
  ])("for a reader who takes %s goes as %s", async (accepted, encoding, decode) => {
    const { body, headers } = await encode(plain, accepted);
    expect(headers).toContainEqual(["content-encoding", encoding]);
    expect(headers).toContainEqual(["content-length", String(body.length)]);
    expect(decode(body).toString()).toBe(text);
  });

  test("goes as it is where nothing else is taken or gained", async () => {
    expect((await encode(plain, "")).body.toString()).toBe(text);
    expect((await encode(Buffer.from("short"), "br")).body.toString()).toBe("short");
  });
});
