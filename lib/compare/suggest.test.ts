import { describe, expect, it } from "vitest";
import type { Snapshot, SnapshotProject } from "../snapshot/types";
import { makeDetail } from "./fixture";
import { suggestProjects } from "./suggest";

const stages: Snapshot["stages"] = [
  { id: "sandbox", name: { en: "Sandbox" }, isArchived: false },
  { id: "graduated", name: { en: "Graduated" }, isArchived: false },
  { id: "archived", name: { en: "Archived" }, isArchived: true },
];
const project = (slug: string, home: string, known: Partial<SnapshotProject> = {}): SnapshotProject => ({
  ...{ slug, name: slug.toUpperCase(), logo: null, placements: [home], vendors: [], languages: [], tags: [] },
  ...known,
});
const at = (category: string, subcategory: string) => ({
  category: { slug: category, name: { en: category } },
  subcategory: { slug: subcategory, name: { en: subcategory } },
});
const alternative = (slug: string) => ({ kind: "alternative-to" as const, slug, name: slug.toUpperCase(), logo: null });

describe("suggestions", () => {
  const snapshot = {
    stages,
    projects: [
      project("old", "net/mesh", { stage: "archived" }),
      project("new", "net/mesh", { stage: "sandbox" }),
      project("grown", "net/mesh", { stage: "graduated" }),
      project("plain", "net/mesh"),
      project("other", "net/proxy", { stage: "graduated" }),
    ],
  };
  const slugsOf = (...projects: Parameters<typeof suggestProjects>[0]) =>
    suggestProjects(projects, snapshot, 5).map(({ slug }) => slug);

  it("begin with alternatives, those of most of the projects first, from whichever end they are told", () => {
    const a = makeDetail("a", { relations: [alternative("x"), alternative("y")] });
    const b = makeDetail("b", { relatedFrom: [alternative("y"), alternative("a")] });
    expect(slugsOf(a, b)).toEqual(["y", "x"]);
  });

  it("go on with what stands in the same place, the most mature first, and end with what is archived", () => {
    const a = makeDetail("a", { placements: [at("net", "mesh")], relations: [alternative("old"), alternative("new")] });
    expect(slugsOf(a)).toEqual(["new", "grown", "plain", "old"]);
  });

  it("leave out what is there already, and stop at the number asked for", () => {
    const grown = makeDetail("grown", { placements: [at("net", "mesh")] });
    expect(suggestProjects([grown], snapshot, 2).map(({ name }) => name)).toEqual(["NEW", "PLAIN"]);
  });
});
