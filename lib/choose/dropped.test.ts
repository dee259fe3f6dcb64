import { describe, expect, it } from "vitest";
import { NO_SELECTION } from "../landscape/facets";
import type { SnapshotProject } from "../snapshot/types";
import { listDropped } from "./dropped";
import { listManagedServices } from "./managed-services";

const make = (slug: string, facts: Partial<SnapshotProject> = {}): SnapshotProject => ({
  ...{ slug, name: slug, logo: null, placements: ["net/mesh"], vendors: [], languages: [], tags: [] },
  ...facts,
});

const projects = [
  make("far", { isOpenSource: false }),
  make("near", { isOpenSource: true }),
  make("in", { isOpenSource: true, license: "MIT" }),
  make("elsewhere", { placements: ["data/store"] }),
  make("unasked"),
];

describe("those left out", () => {
  const selection = { ...NO_SELECTION, category: ["net"], oss: ["true"], license: ["MIT"] };

  it("are told with the answers that they don't meet, the nearest misses first", () => {
    expect(listDropped(projects, selection, (index) => index !== 4)).toEqual([
      { index: 1, reasons: [{ facet: "license", isUnknown: true }] },
      {
        index: 0,
        reasons: [
          { facet: "oss", isUnknown: false },
          { facet: "license", isUnknown: true },
        ],
      },
    ]);
  });

  it("are none without an answer", () => {
    expect(listDropped(projects, { ...NO_SELECTION, category: ["net"] }, () => true)).toEqual([]);
  });
});

describe("managed services", () => {
  const named = (slug: string) => ({ slug, name: slug.toUpperCase() });
  const all = ["kafka", "msk", "cloud"].map(named);

  it("are told of those candidates that have some", () => {
    const relations = [
      { source: "msk", target: "kafka", kind: "managed-service-of" },
      { source: "cloud", target: "kafka", kind: "managed-service-of" },
      { source: "cloud", target: "msk", kind: "builds-on" },
      { source: "gone", target: "msk", kind: "managed-service-of" },
    ] as const;
    expect(listManagedServices(["kafka", "msk"].map(named), all, relations)).toEqual([
      { project: named("kafka"), offers: [named("msk"), named("cloud")] },
    ]);
  });
});
