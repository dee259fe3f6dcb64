import { expect, it } from "vitest";
import { type Answer, crawl } from "./crawl";

const html = (body: string): Partial<Answer> => ({
  contentType: "text/html; charset=utf-8",
  body: Buffer.from(`<html><head></head><body>${body}</body></html>`),
});

async function run(pages: Record<string, Partial<Answer>>, known: { optional?: string[]; unwanted?: string } = {}) {
  const files = new Map<string, string>();
  const asked: string[] = [];
  const result = await crawl({
    site: { basePath: "/map", origins: [] },
    seeds: ["/", ...(known.optional ?? [])],
    optional: new Set(known.optional),
    isWanted: (path) => path !== known.unwanted,
    concurrency: 3,
    ask: (path) => {
      asked.push(path);
      const page = pages[path];
      if (!page)
        return Promise.resolve({ status: 404, contentType: "text/html", location: null, body: Buffer.from("") });
      return Promise.resolve({
        status: 200,
        contentType: "text/plain",
        location: null,
        body: Buffer.from(""),
        ...page,
      });
    },
    write: (file, content) => Promise.resolve(void files.set(file, content.toString())),
    onProgress: () => undefined,
  });
  return { ...result, files, asked };
}

it("asks for each address once, however often it is named", async () => {
  const { asked, files, failures, broken } = await run({
    "/": html('<a href="/map/a?x=1">a</a><a href="/map/a#y">a</a><a href="https://elsewhere.example/map/b">b</a>'),
    "/a": html('<a href="/map">up</a><img src="/map/logos/1.webp"/>'),
    "/logos/1.webp": { contentType: "image/webp" },
  });
  expect(asked).toEqual(["/", "/a", "/logos/1.webp"]);
  expect([...files.keys()]).toEqual(["index.html", "a/index.html", "logos/1.webp"]);
  expect([failures, broken]).toEqual([[], []]);
});

it("names every failure, every broken link with where it stands, and nothing that may be missing", async () => {
  const { failures, broken } = await run(
    { "/": html('<a href="/map/gone">x</a><a href="/map/a">x</a>'), "/a": { status: 500 } },
    { optional: ["/quiz"] },
  );
  expect(failures).toEqual([{ path: "/a", why: "answered 500" }]);
  expect(broken).toEqual([{ path: "/gone", from: "/" }]);
});

it("writes a page that leads on where the server does, and goes there too", async () => {
  const { files } = await run(
    { "/": html(""), "/old": { status: 308, location: '/map/new?a=1&b="' }, "/new": html("new") },
    { optional: ["/old"] },
  );
  expect(files.get("old/index.html")).toContain('content="0; url=/map/new?a=1&amp;b=&quot;"');
  expect(files.has("new/index.html")).toBe(true);
});

it("leaves out what nobody wants", async () => {
  const { asked } = await run({ "/": html('<img src="/map/big.png"/>') }, { unwanted: "/big.png" });
  expect(asked).toEqual(["/"]);
});
