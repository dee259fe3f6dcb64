import { describe, expect, it } from "vitest";
import type { GuideChapter } from "../model/types";
import type { SnapshotProject } from "../snapshot/types";
import { findPlace } from "./find-place";
import { guideTextOf } from "./guide-text";
import { countPlaces, standsAt, topVendors } from "./projects-at";

const CATEGORIES = [
  { slug: "runtime", subcategories: [{ slug: "storage" }] },
  { slug: "run", subcategories: [] },
];

it("finds a category, and a subcategory in its own category alone", () => {
  expect(findPlace(CATEGORIES, { category: "run" })).toEqual({ category: CATEGORIES[1] });
  expect(findPlace(CATEGORIES, { category: "runtime", subcategory: "storage" })?.subcategory?.slug).toBe("storage");
  expect(findPlace(CATEGORIES, { category: "run", subcategory: "storage" })).toBeNull();
  expect(findPlace(CATEGORIES, { category: "storage" })).toBeNull();
});

const projects: SnapshotProject[] = [
  { placements: ["runtime/storage", "run/way"], vendors: ["a", "b"] },
  { placements: ["runtime/storage", "runtime/network"], vendors: ["b"] },
  { placements: ["runtime/storage-extra"], vendors: ["gone"] },
].map((each, index) => ({ slug: `p${index}`, name: `P${index}`, logo: null, languages: [], tags: [], ...each }));

describe("projects at a place", () => {
  it("are those with a placement there, whichever of theirs it is", () => {
    expect(standsAt({ projects }, { category: "run" })).toEqual([true, false, false]);
    expect(standsAt({ projects }, { category: "runtime" })).toEqual([true, true, true]);
    expect(standsAt({ projects }, { category: "runtime", subcategory: "storage" })).toEqual([true, true, false]);
  });

  it("count once for a category in which they stand twice", () => {
    expect(Object.fromEntries(countPlaces({ projects }))).toEqual({
      runtime: 3,
      run: 1,
      "run/way": 1,
      "runtime/storage": 2,
      "runtime/network": 1,
      "runtime/storage-extra": 1,
    });
  });

  it("have the vendors behind most of them first", () => {
    const vendors = ["a", "b"].map((slug) => ({ slug, name: { en: slug }, kind: "company" as const }));
    const top = topVendors(projects, vendors, 5).map(({ vendor, count }) => [vendor.slug, count]);
    expect(top).toEqual([
      ["b", 2],
      ["a", 1],
    ]);
    expect(topVendors(projects, vendors, 1)).toHaveLength(1);
  });
});

describe("guideTextOf", () => {
  const GUIDE: GuideChapter[] = [
    { title: "Introduction", content: "Hello.", keywords: [], sections: [] },
    {
      ...{ title: "Runtime", category: "runtime", content: "About.", keywords: ["CRI"] },
      sections: [
        { title: "Storage", subcategory: "storage", content: "Disks.", keywords: ["CSI"] },
        { title: "Empty", subcategory: "empty", content: " ", keywords: [] },
        { title: "Summary", content: "Done.", keywords: [] },
      ],
    },
  ];

  it("gives a category its chapter with the sections that are about no subcategory", () => {
    expect(guideTextOf(GUIDE, { category: "runtime" })).toEqual({
      content: "About.",
      sections: [{ title: "Summary", content: "Done." }],
      keywords: ["CRI"],
    });
  });

  it("gives a subcategory its section alone", () => {
    expect(guideTextOf(GUIDE, { category: "runtime", subcategory: "storage" })).toEqual({
      content: "Disks.",
      sections: [],
      keywords: ["CSI"],
    });
  });

  it.each([
    { category: "network" },
    { category: "runtime", subcategory: "empty" },
    { category: "x", subcategory: "storage" },
  ])("gives nothing for %j", (address) => {
    expect(guideTextOf(GUIDE, address)).toBeNull();
  });
});
