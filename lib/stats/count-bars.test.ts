import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SnapshotProject } from "../snapshot/types";
import { countBars, MAX_BARS } from "./count-bars";
import { FACET_CHARTS } from "./types";

function project(rest: Partial<SnapshotProject> = {}): SnapshotProject {
  return { slug: "p", name: "P", logo: null, placements: ["net/mesh"], vendors: [], languages: [], tags: [], ...rest };
}

const LANDSCAPE = {
  stages: ["sandbox", "graduated", "archived"].map((id) => ({ id, name: { en: id }, isArchived: id === "archived" })),
  categories: [
    {
      slug: "net",
      name: { en: "Network" },
      subcategories: [
        { slug: "proxy", name: { en: "Proxy" } },
        { slug: "mesh", name: { en: "Mesh" } },
      ],
    },
    { slug: "data", name: { en: "Data" }, subcategories: [{ slug: "sql", name: { en: "SQL" } }] },
  ],
};

const PROJECTS = [
  project({ license: "MIT", stage: "graduated", placements: ["data/sql", "net/mesh"] }),
  project({ license: "Apache-2.0", stage: "sandbox", placements: ["data/sql"], languages: ["Go", "C"] }),
  project({ license: "Apache-2.0", stage: "graduated", placements: ["data/sql"], languages: ["Go"] }),
  project(),
];

const count = (facet: (typeof FACET_CHARTS)[number], isFull = false, projects = PROJECTS) =>
  countBars({ ...LANDSCAPE, projects }, facet, isFull);
const rows = (chart: ReturnType<typeof count>) => chart.bars.map((bar) => [bar.value, bar.count]);

describe("countBars", () => {
  it("puts the greatest first and shares among what is known", () => {
    const chart = count("license");
    expect(rows(chart)).toEqual([
      ["Apache-2.0", 2],
      ["MIT", 1],
    ]);
    expect(chart.bars.map(({ share }) => share)).toEqual([2 / 3, 1 / 3]);
    expect(chart).toMatchObject({ known: 3, unknown: 1, more: 0, top: [{ value: "Apache-2.0" }] });
  });

  it("counts a project under each of its values, and once as known", () => {
    expect(count("language")).toMatchObject({
      known: 2,
      bars: [
        { value: "Go", count: 2 },
        { value: "C", count: 1 },
      ],
    });
  });

  it("leaves stages in their order", () => {
    expect(rows(count("stage"))).toEqual([
      ["sandbox", 1],
      ["graduated", 2],
    ]);
    expect(count("stage").top.map(({ value }) => value)).toEqual(["graduated"]);
  });

  it("shows categories alone, and with their parts in the order of the map where all is wanted", () => {
    expect(rows(count("category"))).toEqual([
      ["data", 3],
      ["net", 2],
    ]);
    expect(rows(count("category", true))).toEqual([
      ["net", 2],
      ["net/mesh", 2],
      ["data", 3],
      ["data/sql", 3],
    ]);
  });

  it("says which values share the first place", () => {
    const tied = [project({ license: "MIT" }), project({ license: "BSD-2-Clause" }), project()];
    expect(count("license", false, tied).top.map(({ value }) => value)).toEqual(["BSD-2-Clause", "MIT"]);
    expect(count("license", false, [project()]).top).toEqual([]);
  });

  it("cuts a long list, says by how much, and gives all of it where it is wanted", () => {
    const many = Array.from({ length: MAX_BARS + 5 }, (_, index) => project({ vendors: [`v${index}`] }));
    expect(count("vendor", false, many)).toMatchObject({ more: 5, bars: { length: MAX_BARS } });
    expect(count("vendor", true, many)).toMatchObject({ more: 0, bars: { length: MAX_BARS + 5 } });
  });

  it("takes no licence with a slash for a part", () => {
    expect(rows(count("license", false, [project({ license: "MIT/X11" })]))).toEqual([["MIT/X11", 1]]);
  });

  it("counts every project once, as known or unknown, whatever the facet", () => {
    const anyProject = fc
      .record({
        license: fc.option(fc.constantFrom("MIT", "ISC"), { nil: undefined }),
        stage: fc.option(fc.constantFrom("sandbox", "graduated"), { nil: undefined }),
        vendors: fc.uniqueArray(fc.constantFrom("a", "b", "c")),
        isOpenSource: fc.option(fc.boolean(), { nil: undefined }),
      })
      .map(project);
    fc.assert(
      fc.property(fc.array(anyProject), fc.constantFrom(...FACET_CHARTS), (projects, facet) => {
        const chart = count(facet, true, projects);
        expect(chart.known + chart.unknown).toBe(projects.length);
        expect(Math.max(0, ...chart.bars.map((bar) => bar.count))).toBeLessThanOrEqual(chart.known);
        expect(chart.bars.every((bar) => bar.share <= 1 && bar.count > 0)).toBe(true);
      }),
    );
  });
});
