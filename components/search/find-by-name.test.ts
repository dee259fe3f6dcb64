import { describe, expect, it } from "vitest";
import { findByName } from "./find-by-name";

const find = (names: string[], query: string, max = 6) => findByName(names, (name) => [name], query, max);

describe("findByName", () => {
  it("puts names that begin with the query before those that have it in a later word or inside one", () => {
    expect(find(["Big Cloud", "McCloudy", "Cloudy"], "cloud")).toEqual(["Cloudy", "Big Cloud", "McCloudy"]);
  });

  it("finds words in any order, case and accents aside", () => {
    expect(find(["Société Générale", "Other"], "GENERALE soc")).toEqual(["Société Générale"]);
  });

  it("finds by any of a thing's names", () => {
    const things = [{ en: "Alibaba Cloud", zh: "阿里云" }];
    expect(findByName(things, ({ en, zh }) => [en, zh], "阿里", 6)).toEqual(things);
  });

  it("finds nothing for no letters, and no more than asked for", () => {
    expect(find(["a", "ab"], "  ")).toEqual([]);
    expect(find(["a", "ab", "abc"], "a", 2)).toEqual(["a", "ab"]);
  });
});
