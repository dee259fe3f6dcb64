import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchSearchText, searchTextQuery } from "./search-text-query";

function answer(body: unknown, status = 200) {
  const fetched = vi.fn(() => Promise.resolve(Response.json(body, { status })));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

describe("fetchSearchText", () => {
  it("asks for the texts of one version", async () => {
    const fetched = answer({ version: "a1", texts: [] });
    expect(await fetchSearchText("a1")).toEqual({ version: "a1", texts: [] });
    expect(fetched).toHaveBeenCalledWith("/api/search-text/a1", expect.anything());
  });

  it("throws when the version is gone", async () => {
    answer({ title: "No such version" }, 404);
    await expect(fetchSearchText("a1")).rejects.toThrow("404");
  });

  it.each([[null], ["text"], [{ version: "a1" }]])("throws on the body %j", async (body) => {
    answer(body);
    await expect(fetchSearchText("a1")).rejects.toThrow("something else");
  });
});

it("keeps the texts of two versions apart", () => {
  expect(searchTextQuery("a").queryKey).not.toEqual(searchTextQuery("b").queryKey);
});
