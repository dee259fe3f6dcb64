import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchHits, isSearchedByServer, searchQuery } from "./search-query";

const ASKED = { version: "a1", query: "c++ 网", overlay: null };

function answer(body: unknown, status = 200) {
  const fetched = vi.fn(() => Promise.resolve(Response.json(body, { status })));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

describe("fetchHits", () => {
  it("asks for the hits of one version, with the list where there is one", async () => {
    const fetched = answer({ version: "a1", order: [2, 0], words: ["c++"] });
    expect(await fetchHits({ ...ASKED, overlay: "team" })).toEqual({ order: [2, 0], words: ["c++"] });
    const wanted = `/api/search?${new URLSearchParams({ q: "c++ 网", v: "a1", overlay: "team" })}`;
    expect(fetched).toHaveBeenCalledWith(wanted, expect.anything());
  });

  it("throws when the version is gone", async () => {
    answer({ title: "No such version" }, 404);
    await expect(fetchHits(ASKED)).rejects.toThrow("404");
  });

  it.each([[null], ["text"], [{ version: "a1", order: [] }], [{ version: "b2", order: [], words: [] }]])(
    "throws on the body %j",
    async (body) => {
      answer(body);
      await expect(fetchHits(ASKED)).rejects.toThrow("something else");
    },
  );
});

it("keeps what was asked of two versions, words and lists apart", () => {
  const keys = [ASKED, { ...ASKED, version: "b2" }, { ...ASKED, query: "c" }, { ...ASKED, overlay: "team" }].map(
    (asked) => JSON.stringify(searchQuery(asked).queryKey),
  );
  expect(new Set(keys).size).toBe(4);
});

it("leaves the search of large landscapes to the server, but not where there is none", () => {
  const projects = (count: number) => ({ projects: Array.from({ length: count }) });
  expect([100, 2413, 50_000].map((count) => isSearchedByServer(projects(count)))).toEqual([false, false, true]);
  vi.stubGlobal("document", { documentElement: { dataset: { host: "static" } } });
  expect(isSearchedByServer(projects(50_000))).toBe(false);
});
