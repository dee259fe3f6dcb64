import { describe, expect, it } from "vitest";
import type { Snapshot, SnapshotProject } from "../snapshot/types";
import { arrangeList } from "./arrange-list";
import { arrangeMap, measureBands } from "./arrange-map";
import { ALL_GROUP, categoriesOf, currentGroup, membersOf } from "./groups";
import { sortProjects } from "./sort";
import { nextTile } from "./spatial";

function project(slug: string, placements: string[], rest: Partial<SnapshotProject> = {}): SnapshotProject {
  return { slug, name: slug, logo: null, placements, vendors: [], languages: [], tags: [], ...rest };
}

const text = (en: string) => ({ en });
const stage = (id: string, isArchived = false) => ({ id, name: text(id), isArchived });

const SNAPSHOT: Snapshot = {
  version: "1",
  name: text("Test"),
  stages: [stage("sandbox"), stage("graduated"), stage("archived", true)],
  groups: [
    { slug: "net", name: text("Net"), categories: ["net", "missing"] },
    { slug: "rest", name: text("Rest"), categories: ["data"] },
  ],
  categories: [
    { slug: "data", name: text("Data"), subcategories: [{ slug: "db", name: text("Database") }] },
    {
      slug: "net",
      name: text("Net"),
      subcategories: [
        { slug: "proxy", name: text("Proxy") },
        { slug: "mesh", name: text("Mesh") },
      ],
    },
  ],
  vendors: [
    { slug: "v", name: text("Vendor V"), kind: "company" },
    { slug: "w", name: text("Vendor W"), kind: "company" },
  ],
  tileSize: "compact",
  sheets: [],
  projects: [
    project("old", ["net/proxy"], { stage: "archived", stageDate: "2020-01-01" }),
    project("plain", ["net/proxy"], { vendors: ["w"] }),
    project("Envoy", ["net/proxy", "net/mesh"], {
      stage: "graduated",
      stageDate: "2018-11-28",
      vendors: ["v"],
      featured: { order: 1, exceptIn: ["rest"] },
    }),
    project("db10", ["data/db"], { stage: "sandbox", vendors: ["v", "w"] }),
    project("db9", ["data/db"]),
  ],
};

describe("groups", () => {
  it("opens the first tab unless a known one is asked for", () => {
    expect(currentGroup(SNAPSHOT, null)).toBe("net");
    expect(currentGroup(SNAPSHOT, "nonsense")).toBe("net");
    expect(currentGroup(SNAPSHOT, "rest")).toBe("rest");
    expect(currentGroup({ ...SNAPSHOT, groups: [] }, null)).toBe(ALL_GROUP);
  });

  it("opens the tab that shows a chosen category, unless another is asked for", () => {
    expect(currentGroup(SNAPSHOT, null, ["data/db"])).toBe("rest");
    expect(currentGroup(SNAPSHOT, "net", ["data"])).toBe("net");
    expect(currentGroup({ ...SNAPSHOT, groups: SNAPSHOT.groups.slice(0, 1) }, null, ["data"])).toBe(ALL_GROUP);
  });

  it("shows known categories only, and in the tab for all those of no group too", () => {
    expect(categoriesOf(SNAPSHOT, "net").map((each) => each.slug)).toEqual(["net"]);
    expect(categoriesOf(SNAPSHOT, ALL_GROUP)).toHaveLength(2);
    expect(membersOf(SNAPSHOT, "rest")).toEqual([false, false, false, true, true]);
  });
});

describe("arrangeMap", () => {
  it("gives a project a tile in each of its places, featured first", () => {
    const [band] = arrangeMap(SNAPSHOT, "net");
    expect(band?.boxes.map((box) => box.tiles.map((tile) => tile.project))).toEqual([[2, 0, 1], [2]]);
  });

  it("does not feature where a group is excepted", () => {
    const tiles = arrangeMap({ ...SNAPSHOT, groups: [] }, "rest").flatMap((band) =>
      band.boxes.flatMap((box) => box.tiles),
    );
    expect(tiles.some((tile) => tile.isFeatured)).toBe(false);
  });

  it("leaves out what is not shown, and the boxes that this empties", () => {
    const [band] = arrangeMap(SNAPSHOT, "net", (index) => index === 1);
    expect(band?.boxes.map((box) => box.path)).toEqual(["net/proxy"]);
  });

  it("measures what the layout needs", () => {
    expect(measureBands(arrangeMap(SNAPSHOT, "net"), "compact", "en")[0]?.[0]).toEqual({
      featured: 1,
      plain: 2,
      minSpan: 2,
    });
  });
});

describe("arrangeList", () => {
  const list = (groupBy: "category" | "stage" | "vendor" | "tag") =>
    arrangeList(SNAPSHOT, {
      group: ALL_GROUP,
      groupBy,
      sort: "name",
      locale: "en",
      isMatch: [true, true, true, true, true],
    }).map((section) => [section.title, section.projects]);

  it("groups by subcategory in the map's order", () => {
    expect(list("category")).toEqual([
      ["Database", [4, 3]],
      ["Proxy", [2, 0, 1]],
      ["Mesh", [2]],
    ]);
  });

  it("puts the most mature stage first and what has none last", () => {
    expect(list("stage").map(([title]) => title)).toEqual(["graduated", "sandbox", "archived", ""]);
  });

  it("puts the vendor of most projects first, and a project under each of its vendors", () => {
    expect(list("vendor")).toEqual([
      ["Vendor V", [3, 2]],
      ["Vendor W", [3, 1]],
      ["", [4, 0]],
    ]);
  });
});

describe("sortProjects", () => {
  const all = [0, 1, 2, 3, 4];
  it.each([
    ["name", [4, 3, 2, 0, 1]],
    ["-name", [1, 0, 2, 3, 4]],
    ["stage", [2, 3, 0, 4, 1]],
    ["date", [0, 2, 4, 3, 1]],
    ["vendor", [3, 2, 1, 4, 0]],
  ] as const)("sorts by %s, with what is unknown last", (sort, order) => {
    expect(sortProjects(SNAPSHOT, all, sort, "en")).toEqual(order);
  });
});

describe("nextTile", () => {
  const at = (left: number, top: number, width = 10) => ({ left, top, width, height: 10 });
  const rects = [at(0, 0), at(12, 0), at(24, 0), at(0, 12), at(12, 12, 22)];

  it.each([
    [0, "ArrowRight", 1],
    [2, "ArrowRight", 2],
    [1, "ArrowDown", 4],
    [3, "ArrowUp", 0],
    [4, "ArrowLeft", 3],
    [2, "ArrowDown", 4],
    [3, "End", 4],
    [3, "Home", 0],
    [3, "x", 3],
  ])("from tile %i by %s to %i", (from, key, to) => {
    expect(nextTile(rects, from, key)).toBe(to);
  });
});
