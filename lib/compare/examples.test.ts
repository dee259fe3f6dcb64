import { describe, expect, it } from "vitest";
import type { Snapshot, SnapshotProject } from "../snapshot/types";
import { type Alternatives, exampleComparisons } from "./examples";

const project = (slug: string, home: string, stage?: string): SnapshotProject => ({
  ...{ slug, name: slug.toUpperCase(), logo: null, placements: [home], vendors: [], languages: [], tags: [] },
  stage,
});

const SNAPSHOT: Snapshot = {
  version: "1",
  name: { en: "Map" },
  stages: [
    { id: "sandbox", name: { en: "Sandbox" }, isArchived: false },
    { id: "graduated", name: { en: "Graduated" }, isArchived: false },
  ],
  groups: [],
  categories: [
    {
      slug: "net",
      name: { en: "Network" },
      subcategories: ["mesh", "proxy", "dns"].map((slug) => ({ slug, name: { en: slug } })),
    },
  ],
  projects: [
    project("m1", "net/mesh", "sandbox"),
    project("m2", "net/mesh"),
    project("p1", "net/proxy", "sandbox"),
    project("p2", "net/proxy", "graduated"),
    project("p3", "net/proxy", "graduated"),
    project("p4", "net/proxy"),
    project("d1", "net/dns", "graduated"),
    { ...project("member", "net/dns"), kind: "organization" },
  ],
  vendors: [],
  tileSize: "comfortable",
  sheets: [],
};

const among = (...pairs: [string, string][]): Alternatives => {
  const both = pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
  return new Map(both.map(([slug]) => [slug, new Set(both.flatMap(([a, b]) => (a === slug ? b : [])))]));
};
const pathsOf = (alternatives: Alternatives, max = 3) =>
  exampleComparisons(SNAPSHOT, alternatives, max).map(({ path }) => path);

describe("examples of comparisons", () => {
  it("are alternatives to each other in one place, the most mature pair first", () => {
    const alternatives = among(["p1", "p2"], ["p2", "p4"], ["p1", "p4"], ["p3", "p4"], ["m1", "m2"], ["m1", "p3"]);
    expect(pathsOf(alternatives)).toEqual(["/compare?projects=p2,p1,p4", "/compare?projects=m1,m2"]);
    expect(pathsOf(alternatives, 1)).toHaveLength(1);
  });

  it("are of the smaller place where two are equally mature", () => {
    const projects = ["p1", "p2", "p3", "m1", "m2"].map((slug) =>
      project(slug, slug.startsWith("p") ? "net/proxy" : "net/mesh", "graduated"),
    );
    const [first] = exampleComparisons({ ...SNAPSHOT, projects }, new Map(), 1);
    expect(first?.name).toEqual({ en: "mesh" });
  });

  it("share a place where the landscape tells of no alternatives", () => {
    const [first] = exampleComparisons(SNAPSHOT, new Map(), 3);
    expect(first).toEqual({
      name: { en: "proxy" },
      projects: [
        { slug: "p2", name: "P2" },
        { slug: "p3", name: "P3" },
        { slug: "p1", name: "P1" },
      ],
      path: "/compare?projects=p2,p3,p1",
    });
    expect(pathsOf(new Map())).toEqual(["/compare?projects=p2,p3,p1", "/compare?projects=m1,m2"]);
  });
});
