import { describe, expect, it } from "vitest";
import type { SnapshotProject } from "../snapshot/types";
import { buildGuide } from "./build-guide";

const project = (name: string, placements: string[], stage?: string): SnapshotProject => ({
  slug: name.toLowerCase(),
  name,
  logo: null,
  placements,
  vendors: [],
  languages: [],
  tags: [],
  ...(stage && { stage }),
});

const CATEGORIES = [
  {
    slug: "security",
    name: { en: "Security & Compliance", zh: "安全与合规" },
    subcategories: [
      { slug: "keys", name: { en: "Keys" }, summary: { en: "What opens doors." } },
      { slug: "locks", name: { en: "Locks" } },
    ],
  },
  { slug: "silent", name: { en: "Silent" }, subcategories: [{ slug: "all", name: { en: "All" } }] },
];

const SNAPSHOT = {
  version: "1",
  name: { en: "Doors" },
  stages: [
    { id: "sandbox", name: { en: "Sandbox" }, isArchived: false },
    { id: "graduated", name: { en: "Graduated" }, isArchived: false },
  ],
  groups: [],
  categories: CATEGORIES,
  projects: [
    project("Zed", ["security/keys"], "sandbox"),
    project("Amy", ["security/locks", "security/keys"], "graduated"),
    project("Bob", ["security/keys"]),
  ],
  vendors: [],
  tileSize: "comfortable" as const,
  sheets: [],
};

const build = (guide: Parameters<typeof buildGuide>[0]) => buildGuide(guide, CATEGORIES, SNAPSHOT, "en");

describe("a guide that is written", () => {
  it("has the hashes of landscape2, the names of today, and what stands there, the most mature first", () => {
    const [chapter] = build([
      {
        title: "Security & Compliance",
        category: "security",
        keywords: ["door"],
        sections: [
          { title: "Keys", subcategory: "keys", content: "Text.", keywords: [] },
          { title: "Summary", keywords: [] },
        ],
      },
    ]);
    expect(chapter).toMatchObject({
      anchor: "security-compliance",
      title: { zh: "安全与合规" },
      keywords: ["door"],
      projects: [],
      sections: [
        {
          anchor: "security-compliance--keys",
          place: { category: "security", subcategory: "keys" },
          projects: [1, 0, 2],
        },
        { anchor: "security-compliance--summary", projects: [] },
      ],
    });
    expect(chapter?.sections[1]).not.toHaveProperty("place");
  });

  it("may be about nothing on the map, and tells parts of one name apart", () => {
    const about = (title: string) => ({ title, keywords: [], sections: [] });
    expect(build([about("Main"), about("Intro"), about("Intro"), about("?")]).map(({ anchor }) => anchor)).toEqual([
      "main-2",
      "intro",
      "intro-2",
      "part",
    ]);
  });
});

describe("a landscape without one", () => {
  it("has the parts of the map that explain themselves, and no others", () => {
    expect(build([])).toMatchObject([
      {
        anchor: "security-compliance",
        projects: [],
        sections: [{ anchor: "security-compliance--keys", explanation: { summary: { en: "What opens doors." } } }],
      },
    ]);
    expect(build([])[0]?.sections).toHaveLength(1);
  });
});
