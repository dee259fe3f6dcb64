import { describe, expect, it } from "vitest";
import type { Category } from "../lib/model/types";
import { makeProject } from "../lib/testing/fixture-landscape";
import { firstView } from "./first-view";

const category = (slug: string, ...subcategories: string[]): Category => ({
  slug,
  name: { en: slug },
  subcategories: subcategories.map((each) => ({ slug: each, name: { en: each } })),
});
const at = (...paths: string[]) => ({
  placements: paths.map((path) => {
    const [category = "", subcategory = ""] = path.split("/");
    return { category, subcategory };
  }),
});

const CATEGORIES = [category("a", "x", "y"), category("b", "x"), category("c", "x")];
const PROJECTS = [
  makeProject("one", at("c/x")),
  makeProject("two", at("a/x", "c/x")),
  makeProject("three", at("b/x")),
  makeProject("four", at("a/x")),
];

const slugsOf = (groups: { slug: string; categories: string[] }[]) =>
  firstView({
    groups: groups.map((group) => ({ ...group, name: { en: group.slug } })),
    categories: CATEGORIES,
    projects: PROJECTS,
  }).map((box) => box.map(({ slug }) => slug));

describe("the first view", () => {
  it("is the first tab in its own order, without boxes that are empty", () => {
    const groups = [
      { slug: "first", categories: ["c", "a", "gone"] },
      { slug: "second", categories: ["b"] },
    ];
    expect(slugsOf(groups)).toEqual([
      ["one", "two"],
      ["two", "four"],
    ]);
  });

  it("is everything where there are no tabs", () => {
    expect(slugsOf([])).toEqual([["two", "four"], ["three"], ["one", "two"]]);
  });
});
