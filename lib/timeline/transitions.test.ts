import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeCourse, STAGES } from "./fixture";
import { transitionsOf } from "./transitions";

const WAYS = [
  makeCourse("a", ["sandbox 2018-01-01", "incubating 2019-01-01", "graduated 2022-01-01"]),
  makeCourse("b", ["sandbox 2018-01-01", "incubating 2021-01-01"]),
  makeCourse("c", ["sandbox 2018-01-01", "incubating 2020-01-01"]),
  makeCourse("d", ["sandbox 2020-01-01", "archived 2021-01-01"]),
  makeCourse("e", ["sandbox 2018", "incubating 2019-01-01"]),
  makeCourse("f", ["sandbox 2023-01-01"]),
];

describe("transitionsOf", () => {
  const [toIncubating, toArchived, toGraduated, ...more] = transitionsOf(WAYS, STAGES, "2025-01-01");

  it("has the steps that were made, in the order of the stages", () => {
    expect([toIncubating, toArchived, toGraduated].map((each) => [each?.from, each?.to])).toEqual([
      ["sandbox", "incubating"],
      ["sandbox", "archived"],
      ["incubating", "graduated"],
    ]);
    expect(more).toEqual([]);
  });

  it("gives median and quartiles, a year alone left out", () => {
    expect(toIncubating?.steps.map(({ slug }) => slug)).toEqual(["a", "c", "b"]);
    expect(toIncubating?.median).toBeCloseTo(2, 1);
    expect(toIncubating?.quartiles[0]).toBeCloseTo(1.5, 1);
    expect(toIncubating?.quartiles[1]).toBeCloseTo(2.5, 1);
  });

  it("says who still waits for the next stage, and for how long", () => {
    expect(toIncubating?.waiting?.count).toBe(1);
    expect(toIncubating?.waiting?.years).toBeCloseTo(2, 1);
    expect(toGraduated?.waiting?.count).toBe(3);
    expect(toArchived?.waiting).toBeUndefined();
  });

  it("ignores stages that the landscape does not have", () => {
    expect(transitionsOf([makeCourse("x", ["sandbox 2018-01-01", "limbo 2019-01-01"])], STAGES, "2025-01-01")).toEqual(
      [],
    );
  });

  it("holds the median between the quartiles, and these between the ends", () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((days) => new Date(Date.UTC(2016, 0, 1 + days)).toISOString());
    const way = fc.tuple(day, day).map((days) => {
      const [from, to] = days.map((each) => each.slice(0, 10)).sort();
      return makeCourse("x", [`sandbox ${from}`, `incubating ${to}`]);
    });
    fc.assert(
      fc.property(fc.array(way, { minLength: 1, maxLength: 30 }), (ways) => {
        const [found] = transitionsOf(ways, STAGES, "2025-01-01");
        const [low = NaN, high = NaN] = found?.quartiles ?? [];
        const line = [
          found?.steps[0]?.years ?? NaN,
          low,
          found?.median ?? NaN,
          high,
          found?.steps.at(-1)?.years ?? NaN,
        ];
        expect(line).toEqual(line.toSorted((a, b) => a - b));
        expect(found?.steps).toHaveLength(ways.length);
      }),
    );
  });
});
