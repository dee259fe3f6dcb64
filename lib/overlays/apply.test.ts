import { describe, expect, it } from "vitest";
import type { Overlay, Project } from "../model/types";
import type { Snapshot, SnapshotProject } from "../snapshot/types";
import { applyOverlay, withPrivateTexts } from "./apply";
import { toView } from "./to-view";

const project = (slug: string): SnapshotProject => ({
  ...{ slug, name: slug, logo: null, placements: ["tools/sharp"], vendors: [], languages: [], tags: ["t"] },
});

const SNAPSHOT: Snapshot = {
  version: "1",
  name: { en: "Map" },
  stages: [],
  groups: [],
  categories: [{ slug: "tools", name: { en: "Tools" }, subcategories: [{ slug: "sharp", name: { en: "Sharp" } }] }],
  projects: [project("alpha"), project("beta")],
  vendors: [{ slug: "maker", name: { en: "Maker" }, kind: "company" }],
  tileSize: "compact",
  sheets: [],
};

const SECRET: Project = {
  slug: "secret",
  oldSlugs: [],
  legacyIds: { landscape2: [], landscapeapp: [] },
  name: "Secret",
  aliases: ["Hush"],
  summary: { en: "Ours alone." },
  placements: [{ category: "tools", subcategory: "sharp" }],
  stageEvents: [],
  licenseChanges: [],
  repositories: [],
  links: [],
  logo: { kind: "monogram" },
  vendors: [{ vendor: "maker", role: "origin" }],
  relations: [],
  tags: [],
  languages: [],
  audits: [],
  endUsers: [],
  extra: {},
  sources: [],
  position: { file: "overlays/team.yml", line: 4, column: 5 },
};

const OVERLAY: Overlay = {
  slug: "team",
  name: { en: "Team" },
  statuses: [],
  entries: [
    { slug: "beta", status: "trial", tags: ["t", "paved"] },
    { slug: "secret", status: "adopt", tags: [] },
    { slug: "gone", status: "hold", tags: [] },
  ],
  privateProjects: [SECRET],
};

describe("a list over the landscape", () => {
  const view = toView(OVERLAY, SNAPSHOT);
  const covered = applyOverlay(SNAPSHOT, view);

  it("adds statuses, tags and private projects, these after the others", () => {
    expect(covered.projects.map(({ slug, status, tags }) => [slug, status, tags])).toEqual([
      ["alpha", undefined, ["t"]],
      ["beta", "trial", ["t", "paved"]],
      ["secret", "adopt", []],
    ]);
  });

  it("leaves the landscape itself, and what it says nothing of, as they were", () => {
    expect(SNAPSHOT.projects).toHaveLength(2);
    expect(covered.projects[0]).toBe(SNAPSHOT.projects[0]);
    expect(applyOverlay(SNAPSHOT, null)).toBe(SNAPSHOT);
  });

  it("offers the statuses that a project of today has", () => {
    expect(covered.statuses?.map(({ id }) => id)).toEqual(["adopt", "trial"]);
  });

  it("names what a private project refers to", () => {
    expect(view.details[0]).toMatchObject({
      logo: null,
      placements: [{ category: { name: { en: "Tools" } }, subcategory: { name: { en: "Sharp" } } }],
      vendors: [{ slug: "maker", name: { en: "Maker" }, role: "origin" }],
      position: "overlays/team.yml:4",
    });
  });

  it("has words to search in for private projects, in their places", () => {
    const text = { version: "1", texts: [{}, {}] };
    expect(withPrivateTexts(text, view)?.texts[2]).toEqual({ aliases: ["Hush"], summary: { en: "Ours alone." } });
    expect(withPrivateTexts(text, null)).toBe(text);
  });
});
