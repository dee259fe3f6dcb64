import { expect, it } from "vitest";
import type { Snapshot, SnapshotProject } from "../snapshot/types";
import { formerSearch, joinHits } from "./former-hits";

const project = (name: string): SnapshotProject => ({
  ...{ slug: name.toLowerCase(), name, logo: null, placements: ["a/x"] },
  ...{ vendors: [], languages: [], tags: [] },
});
const snapshotOf = (...names: string[]): Snapshot => ({
  ...{ version: "1", name: { en: "Test" }, stages: [], groups: [], categories: [], vendors: [], sheets: [] },
  tileSize: "compact",
  projects: names.map(project),
});

it("finds what stood there and is no more, at its place then", () => {
  const find = formerSearch(snapshotOf("Envoy"), snapshotOf("Rkt", "Envoy", "Opentracing"));
  expect(find("opentracing")?.order).toEqual([2]);
  expect(find("rkt")?.order).toEqual([0]);
  expect(find("envoy")?.order).toEqual([]);
  expect(find(" ")).toBeNull();
});

it("puts it after what the server found", () => {
  const first = { order: [3, 1], words: ["mesh"] };
  expect(joinHits(first, { order: [2], words: ["mesh", "meshery"] })).toEqual({
    order: [3, 1, 2],
    words: ["mesh", "meshery"],
  });
  expect(joinHits(first, { order: [], words: ["other"] })).toBe(first);
  expect(joinHits(first, null)).toBe(first);
});
