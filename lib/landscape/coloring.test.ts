import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SnapshotProject } from "../snapshot/types";
import { colorLetter, colorProjects, legendOf, MAX_COLORS } from "./coloring";

function project(country: string | undefined): SnapshotProject {
  return { slug: "p", name: "P", logo: null, placements: [], vendors: [], languages: [], tags: [], country };
}

const byCountry = (countries: readonly (string | undefined)[], isCandidate: (index: number) => boolean = () => true) =>
  colorProjects(countries.map(project), (each) => each.country, isCandidate);

describe("colorProjects", () => {
  it("gives the first colour to the value of most projects, and none to what is unknown", () => {
    const { values, keys } = byCountry(["US", "CN", undefined, "CN"]);
    expect(values.map(({ value }) => value)).toEqual(["CN", "US"]);
    expect(keys).toEqual([1, 0, null, 0]);
    expect(values[0]?.hue).not.toBe(values[1]?.hue);
  });

  it("chooses by the candidates alone, and then colours all", () => {
    const { values, keys } = byCountry(["US", "CN", "CN"], (index) => index === 0);
    expect(values.map(({ value }) => value)).toEqual(["US"]);
    expect(keys).toEqual([0, "others", "others"]);
  });

  it("takes colours that are given as they are", () => {
    const fixed = [
      { value: "hold", hue: 20 },
      { value: "adopt", hue: 160 },
    ];
    const { values, keys } = colorProjects(
      [project("adopt"), project("mine")],
      (each) => each.country,
      () => true,
      fixed,
    );
    expect(values).toEqual(fixed);
    expect(keys).toEqual([1, "others"]);
  });

  it("has few colours, all different, and the greatest values have them", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom(..."ABCDEFGHIJKLM"), { nil: undefined })), (countries) => {
        const coloring = byCountry(countries);
        expect(coloring.values.length).toBeLessThanOrEqual(MAX_COLORS);
        expect(new Set(coloring.values.map(({ hue }) => hue)).size).toBe(coloring.values.length);
        const { entries, others, unknown } = legendOf(
          coloring,
          countries.map(() => true),
        );
        const counts = entries.map(({ count }) => count);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        expect(counts.reduce((sum, count) => sum + count, others + unknown)).toBe(countries.length);
      }),
    );
  });
});

describe("legendOf", () => {
  it("counts matches and keeps a value that none has", () => {
    const coloring = byCountry(["US", "US", "CN", undefined]);
    const { entries, others, unknown } = legendOf(coloring, [false, false, true, true]);
    expect(entries.map(({ value, count }) => [value, count])).toEqual([
      ["US", 0],
      ["CN", 1],
    ]);
    expect([others, unknown]).toEqual([0, 1]);
  });
});

it("writes a key as one letter", () => {
  expect([0, 7, "others", null, undefined].map((key) => colorLetter(key as never))).toEqual(["a", "h", "+", "-", "-"]);
});
