import { expect, it } from "vitest";
import { neighboursOf } from "./neighbours";

function projects(count: number, placement: string) {
  return Array.from({ length: count }, (_, at) => ({
    slug: `${placement}-${at}`,
    name: `${at}`,
    logo: null,
    placements: [placement, "other/place"],
    vendors: [],
    languages: [],
    tags: [],
  }));
}

it("lists the others of the subcategory, second placements included, without the project itself", () => {
  const { neighbours, hasMore } = neighboursOf(
    { projects: [...projects(3, "a/b"), ...projects(2, "a/c")] },
    "a/b-1",
    "a/b",
  );
  expect(neighbours.map(({ slug }) => slug)).toEqual(["a/b-0", "a/b-2"]);
  expect(hasMore).toBe(false);
});

it("cuts a long list and says so", () => {
  const { neighbours, hasMore } = neighboursOf({ projects: projects(40, "a/b") }, "a/b-0", "a/b");
  expect(neighbours).toHaveLength(24);
  expect(hasMore).toBe(true);
});
