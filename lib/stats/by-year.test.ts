import { describe, expect, it } from "vitest";
import type { ProjectChange } from "../history/types";
import { growthOf, stepsOf } from "./by-year";

const entered = (slug: string, date: string, isFirst?: boolean): ProjectChange => ({
  kind: "entered",
  slug,
  name: slug,
  date,
  places: [],
  ...(isFirst && { isFirst }),
});
const step = (slug: string, date: string, to: string): ProjectChange => ({ kind: "stage", slug, name: slug, date, to });

describe("growthOf", () => {
  it("counts who came in each year, years without anybody too, and how many there are by its end", () => {
    const changes = [entered("a", "2018"), entered("b", "2018-05"), entered("c", "2020-01-31"), entered("x", "2019")];
    expect(growthOf({ changes }, new Set(["a", "b", "c", "d"]))).toEqual({
      years: [
        { year: 2018, count: 2, total: 2 },
        { year: 2019, count: 0, total: 2 },
        { year: 2020, count: 1, total: 3 },
      ],
      unknown: 1,
    });
  });

  it("counts one that came back from its first day", () => {
    const changes = [entered("a", "2018"), entered("a", "2021")];
    expect(growthOf({ changes }, new Set(["a"]))).toEqual({ years: [{ year: 2018, count: 1, total: 1 }], unknown: 0 });
  });

  it("says where the record begins", () => {
    const changes = [entered("a", "2018", true), entered("b", "2019")];
    expect(growthOf({ changes }, new Set(["a", "b"])).years).toEqual([
      { year: 2018, count: 1, total: 1, isOpen: true },
      { year: 2019, count: 1, total: 2 },
    ]);
  });

  it("is empty where nothing is dated", () => {
    expect(growthOf({ changes: [] }, new Set(["a"]))).toEqual({ years: [], unknown: 1 });
  });
});

describe("stepsOf", () => {
  const stages = ["sandbox", "graduated"].map((id) => ({ id, name: { en: id }, isArchived: id === "archived" }));

  it("counts stages reached by year, in the order of the stages, of the projects asked for", () => {
    const changes = [
      entered("a", "2018"),
      step("a", "2018", "sandbox"),
      step("b", "2018-03", "sandbox"),
      step("a", "2020-01", "graduated"),
      step("x", "2020", "graduated"),
      step("a", "2021", "gone"),
    ];
    expect(stepsOf({ changes }, new Set(["a", "b"]), stages)).toEqual([
      { year: 2018, counts: [2, 0] },
      { year: 2019, counts: [0, 0] },
      { year: 2020, counts: [0, 1] },
    ]);
  });
});
