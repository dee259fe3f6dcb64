import { describe, expect, it } from "vitest";
import type { SnapshotProject } from "@/lib/snapshot/types";
import { FIRST_OPTIONS, firstOptions, narrowOptions, type Option, optionsOf, presentFacets } from "./options";

const PLAIN: SnapshotProject = {
  slug: "envoy",
  name: "Envoy",
  logo: null,
  placements: ["network/proxy"],
  vendors: [],
  languages: [],
  tags: [],
};

describe("presentFacets", () => {
  it("names only the facets that some project has a value for, in the order of the panel", () => {
    const projects = [PLAIN, { ...PLAIN, tags: ["mesh"] }, { ...PLAIN, stage: "graduated" }];
    expect(presentFacets(projects)).toEqual(["stage", "category", "tag"]);
  });

  it("counts a no as a value", () => {
    expect(presentFacets([{ ...PLAIN, isOpenSource: false }])).toContain("oss");
  });
});

describe("optionsOf", () => {
  const nameOf = (value: string) => value.toUpperCase();

  it("puts most projects first, then the order of names", () => {
    const counts = new Map([
      ["b", 2],
      ["c", 5],
      ["a", 2],
    ]);
    expect(optionsOf(counts, [], nameOf, "en").map((option) => option.label)).toEqual(["C", "A", "B"]);
  });

  it("keeps a chosen value that no project has now", () => {
    expect(optionsOf(new Map([["a", 1]]), ["gone"], nameOf, "en")).toEqual([
      { value: "a", label: "A", count: 1 },
      { value: "gone", label: "GONE", count: 0 },
    ]);
  });
});

const MANY: Option[] = Array.from({ length: 20 }, (_, index) => ({
  value: `v${index}`,
  label: `Vendor ${index}`,
  count: 20 - index,
}));

describe("firstOptions", () => {
  it("cuts the list but keeps what is chosen further down", () => {
    const shown = firstOptions(MANY, ["v19"]);
    expect(shown).toHaveLength(FIRST_OPTIONS + 1);
    expect(shown.at(-1)?.value).toBe("v19");
  });
});

describe("narrowOptions", () => {
  it("finds letters anywhere in a name, case and outer spaces aside", () => {
    expect(narrowOptions(MANY, " DOR 1 ").map((option) => option.value)).toEqual(["v1", ...range(10, 19)]);
  });

  it("gives everything for no letters", () => {
    expect(narrowOptions(MANY, "  ")).toEqual(MANY);
  });
});

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `v${from + index}`);
}
