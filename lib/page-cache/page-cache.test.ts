import { setTimeout as sleep } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createAnswerCache } from "./answer-cache";
import { encode } from "./encode";
import { freshen, keepPage, weightOf } from "./kept-page";
import { isShareable } from "./shareable";
import { createState, STATE_MS } from "./state";
import { tellPage } from "./tell-page";

const HTML = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": "script-src 'nonce-old'",
  link: '</a.woff2>; rel=preload; nonce="old"',
};

/** A site of one page that counts how often it is rendered. */
function siteOf(answer: () => Response) {
  const counts = { rendered: 0 };
  const state: { now: string | null } = { now: "1" };
  const pages = createAnswerCache({
    render: () => {
      counts.rendered += 1;
      return Promise.resolve(answer());
    },
    state: createState(() => Promise.resolve(state.now)),
    keep: keepPage,
    weigh: weightOf,
    maxMb: 1,
  });
  return { pages, counts, state };
}

/** Until what the database said a moment ago counts no more. */
const aMoment = () => sleep(2 * STATE_MS);

const page = () => new Response('<script nonce="old"></script><p>Envoy</p>', { headers: HTML });

describe("a kept page", () => {
  test("is rendered once for all who ask, also at the same time", async () => {
    const { pages, counts } = siteOf(page);
    await Promise.all([pages.get("/a"), pages.get("/a"), pages.get("/a")]);
    await pages.get("/a");
    expect(counts.rendered).toBe(1);
  });

  test.each([1, 2, 3, 4])("is kept whatever its length: %i letters", async (length) => {
    const { pages, counts } = siteOf(() => new Response(`${"a".repeat(length)} nonce="old"`, { headers: HTML }));
    expect(await pages.get("/a")).not.toBeNull();
    await pages.get("/a");
    expect(counts.rendered).toBe(1);
  });

  test("is rendered anew once the landscape is another", async () => {
    const { pages, counts, state } = siteOf(page);
    await pages.get("/a");
    state.now = "2";
    await aMoment();
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
    await aMoment();
    await pages.get("/a");
    expect(counts.rendered).toBe(2);
  });

  test("has another nonce for each reader, in its policy as in its scripts", async () => {
    const kept = await siteOf(page).pages.get("/a");
    if (!kept) throw new Error("nothing kept");
    const { headers, body } = freshen(kept, "new");
    expect(body.toString()).toBe('<script nonce="new"></script><p>Envoy</p>');
    expect(headers).toContainEqual(["content-security-policy", "script-src 'nonce-new'"]);
    expect(headers).toContainEqual(["link", '</a.woff2>; rel=preload; nonce="new"']);
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

test("a hundred readers at once cost the database one question, and a failed one is asked again", async () => {
  let [questions, isDown] = [0, true];
  const state = createState(() => {
    questions += 1;
    return isDown ? Promise.reject(new Error("down")) : Promise.resolve("1");
  });
  await expect(state.ask()).rejects.toThrow("down");
  isDown = false;
  expect(new Set(await Promise.all(Array.from({ length: 100 }, () => state.ask())))).toEqual(new Set(["1"]));
  expect(questions).toBe(2);
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

describe("a page on its way", () => {
  const html = `<script nonce="old"></script>${"<p>Envoy</p>".repeat(1000)}<script nonce="old"></script>`;
  const keptPage = async () => {
    const kept = await keepPage(new Response(html, { headers: { ...HTML, vary: "rsc" } }));
    if (!kept) throw new Error("nothing kept");
    return kept;
  };

  test.each([
    ["gzip, deflate, br", "gzip", gunzipSync],
    ["br", "br", brotliDecompressSync],
    ["br, gzip;q=0", "br", brotliDecompressSync],
    ["", undefined, (body: Buffer) => body],
  ])("for a reader who takes %j goes as %s, with a nonce of its own", async (accepted, encoding, decode) => {
    const page = await keptPage();
    const nonces = [await tellPage(page, accepted), await tellPage(page, accepted)].map(({ headers, body }) => {
      const all = Object.fromEntries(headers);
      expect([all["content-encoding"], all["content-length"], all.vary]).toEqual([
        encoding,
        String(body?.length),
        "rsc, accept-encoding",
      ]);
      const nonce = /nonce-([^']+)/.exec(all["content-security-policy"] ?? "")?.[1] ?? "";
      expect(body && decode(body).toString()).toBe(html.replaceAll("old", nonce));
      return nonce;
    });
    expect(new Set(nonces).size).toBe(2);
  });
});

test("a short text goes as it is", async () => {
  expect(await encode(Buffer.from("short"), "br")).toEqual({ body: Buffer.from("short"), encoding: null });
});
