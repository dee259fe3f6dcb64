import { describe, expect, it } from "vitest";
import type { Snapshot, SnapshotProject } from "../snapshot/types";
import { NO_SELECTION } from "./facets";
import { resultsOf } from "./results";

const named = (slug: string) => ({ slug, name: { en: slug } });
const project = (slug: string, place: string, rest: Partial<SnapshotProject> = {}): SnapshotProject => ({
  ...{ slug, name: slug, logo: null, placements: [place], vendors: [], languages: [], tags: [] },
  ...rest,
});

const SNAPSHOT: Snapshot = {
  version: "1",
  name: { en: "Test" },
  stages: [{ id: "graduated", name: { en: "Graduated" }, isArchived: false }],
  groups: [
    { ...named("first"), categories: ["a"] },
    { ...named("second"), categories: ["b"] },
  ],
  categories: [
    { ...named("a"), subcategories: [named("x")] },
    { ...named("b"), subcategories: [named("y")] },
  ],
  vendors: [{ ...named("v"), kind: "company" }],
  tileSize: "compact",
  sheets: [],
  projects: [
    project("one", "a/x", { vendors: ["v"] }),
    project("two", "b/y"),
    project("three", "b/y", { vendors: ["v"] }),
  ],
};
const ask = (selection: Partial<typeof NO_SELECTION>, group: string | null = null) =>
  resultsOf(SNAPSHOT, { group, selection: { ...NO_SELECTION, ...selection }, hits: null });

describe("resultsOf", () => {
  it("counts in the tab, and says what the other tabs hold", () => {
    const results = ask({ vendor: ["v"] });
    expect(results).toMatchObject({ group: "first", count: 1, total: 1, isNarrowed: true });
    expect(Object.fromEntries(results.groupCounts)).toEqual({ all: 2, first: 1, second: 1 });
  });

  it("ignores values that the landscape does not have", () => {
    expect(ask({ vendor: ["gone"], tag: ["none"] })).toMatchObject({ count: 1, isNarrowed: false });
    expect(ask({ vendor: ["gone", "v"] }).selection.vendor).toEqual(["v"]);
    expect(ask({ stage: ["graduated"] }).count).toBe(0);
  });

  it("shows a chosen category in its own tab", () => {
    expect(ask({ category: ["b"] })).toMatchObject({ group: "second", count: 2 });
  });
});
