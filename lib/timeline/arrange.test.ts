import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupCourses, sortCourses } from "./arrange";
import { makeCourse, STAGES } from "./fixture";
import { ROW_GROUPS, ROW_ORDERS } from "./params";

const WAYS = [
  makeCourse("zeta", ["sandbox 2019-01-01"], { placements: ["net/mesh"], vendors: ["b", "a"] }),
  makeCourse("alpha", ["sandbox 2020-01-01", "graduated 2021-01-01"], { placements: ["data/db"], vendors: ["b"] }),
  makeCourse("Beta", ["incubating 2018"], { placements: ["net/proxy"] }),
  makeCourse("old", ["sandbox 2017-01-01", "archived 2017-06-01"], { placements: ["gone/db"], vendors: ["a"] }),
];
const order = (sort: (typeof ROW_ORDERS)[number]) =>
  sortCourses(WAYS, sort, STAGES, "en").map(({ project }) => project.slug);
const groups = (by: (typeof ROW_GROUPS)[number]) =>
  groupCourses(WAYS, by, { stages: STAGES, categories: [{ slug: "net" }, { slug: "data" }] }).map(
    ({ key, courses }) => [key, ...courses.map(({ project }) => project.slug)],
  );

describe("sortCourses", () => {
  it("orders by first step, name, stage, and time in the stage of today", () => {
    expect(order("first")).toEqual(["old", "Beta", "zeta", "alpha"]);
    expect(order("name")).toEqual(["alpha", "Beta", "old", "zeta"]);
    expect(order("stage")).toEqual(["alpha", "Beta", "zeta", "old"]);
    expect(order("duration")).toEqual(["Beta", "zeta", "alpha", "old"]);
  });
});

describe("groupCourses", () => {
  it("keeps the order of the map, of maturity, or of size, with the rest last", () => {
    expect(groups("category")).toEqual([
      ["net", "zeta", "Beta"],
      ["data", "alpha"],
      ["gone", "old"],
    ]);
    expect(groups("stage")).toEqual([
      ["graduated", "alpha"],
      ["incubating", "Beta"],
      ["sandbox", "zeta"],
      ["archived", "old"],
    ]);
    expect(groups("vendor")).toEqual([
      ["b", "zeta", "alpha"],
      ["a", "old"],
      ["", "Beta"],
    ]);
    expect(groups("none")).toEqual([["", "zeta", "alpha", "Beta", "old"]]);
  });

  it("shows every way once, however they are grouped and sorted", () => {
    fc.assert(
      fc.property(
        fc.subarray(WAYS),
        fc.constantFrom(...ROW_GROUPS),
        fc.constantFrom(...ROW_ORDERS),
        (ways, by, sort) => {
          const shown = groupCourses(sortCourses(ways, sort, STAGES, "en"), by, { stages: STAGES, categories: [] });
          expect(new Set(shown.flatMap(({ courses }) => courses))).toEqual(new Set(ways));
          expect(shown.reduce((sum, { courses }) => sum + courses.length, 0)).toBe(ways.length);
        },
      ),
    );
  });
});
