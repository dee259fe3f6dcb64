import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { getDatabase } from "@/lib/db/client";
import { getOverlay } from "@/lib/db/overlays";
import { getSearchText, getSnapshotWire } from "@/lib/db/queries";
import { buildSearchIndexInSteps, search } from "@/lib/landscape/search";
import type { Landscape } from "@/lib/model/types";
import { applyOverlay, withPrivateTexts } from "@/lib/overlays/apply";
import { fetchHits } from "@/lib/query/search-query";
import { seedLandscape } from "@/lib/seed/seed";
import { decodeSnapshot } from "@/lib/snapshot/wire";
import { FIXTURE_LANDSCAPE, makeProject } from "@/lib/testing/fixture-landscape";
import { inputOf } from "@/lib/testing/seed-input";
import { openTestDatabase, type TestDatabase, urlOf } from "@/lib/testing/test-database";
import { GET } from "./route";

const WORDS = ["kube", "KubeVela", "Café", "mesh", "Prometheus", "stream", "C++", "服务网格", "存储", "naïve", "x"];
const LANDSCAPES = 6;
const QUERIES = 25;

const word = fc.constantFrom(...WORDS);
const words = (max: number) => fc.array(word, { minLength: 1, maxLength: max }).map((all) => all.join(" "));
const said = fc.record({
  name: words(3),
  aliases: fc.array(word, { maxLength: 2 }),
  summary: words(6),
  tags: fc.array(word, { maxLength: 2 }),
});
const stage = fc.option(fc.constantFrom("sandbox", "graduated"), { nil: undefined });

/** A landscape, with a list over it that has projects and tags of its own. */
const landscapes: fc.Arbitrary<Landscape> = fc
  .record({
    own: fc.array(fc.record({ said, stage }), { minLength: 1, maxLength: 30 }),
    secret: fc.array(said, { maxLength: 4 }),
    tags: fc.array(word, { maxLength: 2 }),
  })
  .map(({ own, secret, tags }) => {
    const projectOf = ({ summary, ...rest }: (typeof secret)[number], slug: string) =>
      makeProject(slug, { ...rest, tags: [...new Set(rest.tags)], summary: { en: summary, zh: "网格" } });
    return {
      ...FIXTURE_LANDSCAPE,
      vendors: [],
      projects: own.map(({ said, stage }, index) => ({ ...projectOf(said, `own-${index}`), ...(stage && { stage }) })),
      overlays: [
        {
          ...{ slug: "team", name: { en: "Team" }, statuses: [] },
          entries: [{ slug: "own-0", tags: [...new Set(tags)] }],
          privateProjects: secret.map((said, index) => projectOf(said, `secret-${index}`)),
        },
      ],
    };
  });

/** A word as somebody types it: whole, begun, or with two letters the wrong way round. */
const typed = fc.tuple(word, fc.constantFrom("whole", "begun", "wrong"), fc.nat(8)).map(([whole, how, at]) => {
  if (how === "whole") return whole.toLowerCase();
  if (how === "begun") return whole.slice(0, 1 + (at % whole.length));
  return (
    whole.slice(0, at) +
    whole
      .slice(at, at + 2)
      .split("")
      .reverse()
      .join("") +
    whole.slice(at + 2)
  );
});
const queries = fc.oneof(
  { weight: 8, arbitrary: fc.array(typed, { minLength: 1, maxLength: 3 }).map((all) => all.join(" ")) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
);

let folder: string;
let made: TestDatabase;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "cairn-search-"));
  made = await openTestDatabase(() => Promise.resolve({ provider: "sqlite", file: path.join(folder, "search.db") }));
  process.env.DATABASE_URL = urlOf(made.address);
  vi.stubGlobal("fetch", (address: string) => GET(new Request(new URL(address, "http://localhost")), {}));
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await made.db.$disconnect();
  await (await getDatabase()).$disconnect();
  await rm(folder, { recursive: true });
});

/** What a page searches in that holds the whole landscape. */
async function browserSearch(list: string | null) {
  const [wire, text, overlay] = [await getSnapshotWire(), await getSearchText(), await getOverlay(list)];
  if (!wire) throw new Error("nothing seeded");
  const snapshot = applyOverlay(decodeSnapshot(wire), overlay);
  const index = await buildSearchIndexInSteps(snapshot, withPrivateTexts(text, overlay));
  return { version: wire.version, find: (query: string) => search(index, query) };
}

test("the server finds what the page would find by itself", async () => {
  let found = 0;
  const asked = fc.tuple(landscapes, fc.array(queries, { minLength: QUERIES, maxLength: QUERIES }));
  await fc.assert(
    fc.asyncProperty(asked, async ([landscape, all]) => {
      await seedLandscape(made.db, inputOf(landscape));
      for (const overlay of [null, "team"]) {
        const { version, find } = await browserSearch(overlay);
        for (const query of all.filter((each) => each.trim() !== "")) {
          const hits = await fetchHits({ version, query, overlay });
          expect([query, hits]).toEqual([query, find(query)]);
          found += hits.order.length;
        }
      }
    }),
    { numRuns: LANDSCAPES },
  );
  expect(found).toBeGreaterThan(LANDSCAPES);
});

test("places of a version that is no more are never answered", async () => {
  await seedLandscape(made.db, inputOf());
  const { version } = await browserSearch(null);
  await expect(fetchHits({ version: "other", query: "proxy", overlay: null })).rejects.toThrow("404");
  expect((await fetchHits({ version, query: "proxy", overlay: null })).order.length).toBeGreaterThan(0);
});

test("an answer that did not change is not sent again", async () => {
  const ask = (headers?: HeadersInit) => GET(new Request("http://localhost/api/search?q=proxy", { headers }), {});
  const first = await ask();
  const etag = first.headers.get("etag") ?? "";
  expect(first.headers.get("cache-control")).toContain("public");
  expect((await ask({ "if-none-match": etag })).status).toBe(304);
});
