import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takeCards } from "./take-cards";

const section = (key: string, ...projects: number[]) => ({ key, title: key, projects });

describe("takeCards", () => {
  it("cuts the section in which the count ends and remembers how many it has", () => {
    const taken = takeCards([section("a", 1, 2), section("b", 3, 4, 5), section("c", 6)], 3);
    expect(taken.map(({ key, projects, total }) => ({ key, projects, total }))).toEqual([
      { key: "a", projects: [1, 2], total: 2 },
      { key: "b", projects: [3], total: 3 },
    ]);
  });

  it("takes as many as there are and as asked for, in order", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat())), fc.nat(60), (lists, count) => {
        const taken = takeCards(
          lists.map((list, index) => section(String(index), ...list)),
          count,
        );
        expect(taken.flatMap(({ projects }) => projects)).toEqual(lists.flat().slice(0, count));
      }),
    );
  });
});
