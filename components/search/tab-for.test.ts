import { describe, expect, it } from "vitest";
import type { Snapshot, SnapshotProject } from "@/lib/snapshot/types";
import { tabFor } from "./tab-for";

const project = (slug: string, category: string): SnapshotProject => ({
  slug,
  name: slug,
  logo: null,
  placements: [`${category}/part`],
  vendors: [],
  languages: [],
  tags: [],
});
const group = (slug: string) => ({ slug, name: { en: slug }, categories: [slug] });

const SNAPSHOT: Snapshot = {
  version: "a1",
  name: { en: "Field map" },
  stages: [],
  groups: [group("build"), group("run")],
  categories: ["build", "run", "other"].map((slug) => ({ slug, name: { en: slug }, subcategories: [] })),
  projects: [project("a", "build"), project("b", "run"), project("c", "other")],
  vendors: [],
  tileSize: "comfortable",
  sheets: [],
};

describe("tabFor", () => {
  it.each([
    ["a", null],
    ["b", "run"],
    ["c", "all"],
    ["unknown", "all"],
  ])("sends the reader of %s to the tab %s", (slug, tab) => {
    expect(tabFor(SNAPSHOT, (each) => each.slug === slug)).toBe(tab);
  });

  it("names no tab where there are none", () => {
    expect(tabFor({ ...SNAPSHOT, groups: [] }, () => true)).toBeNull();
  });
});
