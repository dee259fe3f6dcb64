import { describe, expect, it } from "vitest";
import type { Snapshot, SnapshotProject } from "../snapshot/types";
import { projectsByRole } from "./by-role";
import { byYear, newestFirst } from "./by-year";
import type { ProjectEvent } from "./types";

function project(slug: string, stage?: string): SnapshotProject {
  return {
    ...{ slug, name: slug.toUpperCase(), logo: null, placements: [], vendors: [], languages: [], tags: [] },
    ...(stage && { stage }),
  };
}

const SNAPSHOT: Snapshot = {
  version: "1",
  name: { en: "Map" },
  stages: [
    { id: "sandbox", name: { en: "Sandbox" }, isArchived: false },
    { id: "graduated", name: { en: "Graduated" }, isArchived: false },
    { id: "archived", name: { en: "Archived" }, isArchived: true },
  ],
  groups: [],
  categories: [],
  projects: [project("a"), project("b", "archived"), project("c", "sandbox"), project("d", "graduated")],
  vendors: [],
  tileSize: "comfortable",
  sheets: [],
};

describe("projectsByRole", () => {
  it("puts the most mature first and what has no stage last, under each role", () => {
    const projects = ["a", "b", "c", "d"].map((slug) => ({ ...project(slug), role: "origin" as const }));
    const roles = projectsByRole(SNAPSHOT, [...projects, { ...project("c"), role: "seller" }], "en");
    expect(roles.map(({ role, projects }) => [role, projects.map(({ slug }) => slug)])).toEqual([
      ["origin", ["d", "c", "b", "a"]],
      ["seller", ["c"]],
    ]);
  });

  it("leaves out roles without projects", () => {
    expect(projectsByRole(SNAPSHOT, [], "en")).toEqual([]);
  });
});

describe("events", () => {
  const event = (date: string, slug = "a"): ProjectEvent => ({ stage: "sandbox", date, project: { slug, name: slug } });

  it("stand with the newest first, under their years", () => {
    const events = newestFirst([event("2019", "b"), event("2021-05-06"), event("2019-07"), event("2021-05-06", "0")]);
    expect(
      byYear(events).map(({ year, events }) => [year, events.map(({ date, project }) => date + project.slug)]),
    ).toEqual([
      ["2021", ["2021-05-060", "2021-05-06a"]],
      ["2019", ["2019-07a", "2019b"]],
    ]);
  });
});
