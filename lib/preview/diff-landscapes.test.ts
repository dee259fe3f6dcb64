import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Landscape, Project } from "../model/types";
import { FIXTURE_LANDSCAPE, makeProject } from "../testing/fixture-landscape";
import { diffLandscapes } from "./diff-landscapes";
import { KINDS, PARTS } from "./fields";

const withProjects = (projects: Project[]): Landscape => ({ ...FIXTURE_LANDSCAPE, projects });
const changesOf = (before: Project[], after: Project[]) =>
  diffLandscapes(withProjects(before), withProjects(after)).projects;
const slugsOf = (changes: ReturnType<typeof changesOf>) =>
  Object.fromEntries(KINDS.map((kind) => [kind, changes[kind].map(({ slug }) => slug)]));

describe("diffLandscapes", () => {
  it("finds nothing between a landscape and itself", () => {
    const changes = diffLandscapes(FIXTURE_LANDSCAPE, structuredClone(FIXTURE_LANDSCAPE));
    for (const part of PARTS) expect(changes[part].counts).toEqual({ added: 0, removed: 0, moved: 0, edited: 0 });
  });

  it("tells what came, went, moved and says something else", () => {
    const elsewhere = { placements: [{ category: "network", subcategory: "mesh" }], homepage: "https://b.example/" };
    const before = ["a", "b", "c", "d"].map((slug) => makeProject(slug));
    const after = [
      makeProject("b", elsewhere),
      makeProject("c", { license: "MIT" }),
      makeProject("d"),
      makeProject("e"),
    ];
    const changes = changesOf(before, after);
    expect(slugsOf(changes)).toEqual({ added: ["e"], removed: ["a"], moved: ["b"], edited: ["c"] });
    expect(changes.edited[0]?.facts).toEqual([{ field: "license", before: [], after: [{ en: "MIT" }] }]);
    expect(changes.moved[0]?.facts.map(({ field }) => field)).toEqual(["places", "homepage"]);
  });

  it("says places, stages and vendors by their names", () => {
    const project = makeProject("a", { stage: "sandbox", vendors: [{ vendor: "north-works", role: "origin" }] });
    expect(changesOf([], [project]).added[0]?.facts).toEqual([
      { field: "name", before: [], after: [{ en: "A" }] },
      { field: "places", before: [], after: [{ en: "Network / Proxy", zh: "网络 / Proxy" }] },
      { field: "stage", before: [], after: [{ en: "Sandbox", zh: "沙箱" }] },
      { field: "origin", before: [], after: [{ en: "North Works", zh: "北方工坊" }] },
    ]);
  });

  it("keeps both sides of a text apart", () => {
    const [was, is] = [makeProject("a", { summary: { en: "One.", zh: "一。" } }), { en: "One.", zh: "壹。" }];
    expect(changesOf([was], [{ ...was, summary: is }]).edited[0]?.facts).toEqual([
      { field: "summaryZh", before: [{ en: "一。" }], after: [{ en: "壹。" }] },
    ]);
  });

  it.each([
    ["an old slug", makeProject("a"), makeProject("z", { oldSlugs: ["a"] })],
    [
      "its repository",
      makeProject("a", { repositories: [{ url: "https://git.example/a", isPrimary: true }] }),
      makeProject("z", { repositories: [{ url: "https://git.example/a", isPrimary: true }] }),
    ],
  ])("knows a renamed project again by %s", (_, was, is) => {
    const changes = changesOf([was, makeProject("b")], [makeProject("b"), is]);
    expect(slugsOf(changes)).toEqual({ added: [], removed: [], moved: [], edited: ["z"] });
    expect(changes.edited[0]).toMatchObject({ oldSlug: "a", name: { en: "Z" } });
  });

  it("says of a long list only what differs, of a short one all", () => {
    const tagged = (...tags: string[]) => [makeProject("a", { tags })];
    const factOf = (before: Project[], after: Project[]) => changesOf(before, after).edited[0]?.facts[0];
    const all = (...texts: string[]) => texts.map((en) => ({ en }));
    expect(factOf(tagged("1", "2", "3", "4"), tagged("1", "2", "3", "5"))).toEqual({
      ...{ field: "tags", before: all("4"), after: all("5") },
    });
    expect(factOf(tagged("1", "2"), tagged("1", "3"))).toEqual({
      ...{ field: "tags", before: all("1", "2"), after: all("1", "3") },
    });
    expect(factOf(tagged("1", "2", "3", "4"), tagged("4", "3", "2", "1"))?.after).toEqual(all("4", "3", "2", "1"));
  });

  it("tells of a vendor with another name once, not with each of its projects", () => {
    const vendors = FIXTURE_LANDSCAPE.vendors.map((vendor, at) =>
      at === 0 ? { ...vendor, name: { en: "New" } } : vendor,
    );
    const changes = diffLandscapes(FIXTURE_LANDSCAPE, { ...FIXTURE_LANDSCAPE, vendors });
    expect(changes.vendors.counts.edited).toBe(1);
    expect(changes.projects.counts.edited).toBe(0);
  });

  it("shows what changes in the settings, and nothing of lists laid over", () => {
    const changed = { ...FIXTURE_LANDSCAPE, membersCategory: "members-of-ours", overlays: [] };
    const { settings } = diffLandscapes(FIXTURE_LANDSCAPE, changed);
    expect(settings.edited[0]?.facts.map(({ field }) => field)).toEqual(["other"]);
    expect(JSON.stringify(settings)).toContain("members-of-ours");
    expect(JSON.stringify(settings)).not.toContain("overlays");
  });

  it("counts every project of both states exactly once", () => {
    const project = fc.record({
      slug: fc.constantFrom("a", "b", "c", "d", "e"),
      license: fc.constantFrom("MIT", "Apache-2.0"),
      homepage: fc.constantFrom("https://1.example/", "https://2.example/"),
      subcategory: fc.constantFrom("proxy", "mesh"),
    });
    const projects = fc
      .uniqueArray(project, { selector: ({ slug }) => slug })
      .map((list) =>
        list.map(({ slug, subcategory, ...known }) =>
          makeProject(slug, { ...known, placements: [{ category: "network", subcategory }] }),
        ),
      );
    fc.assert(
      fc.property(projects, projects, (before, after) => {
        const changes = changesOf(before, after);
        const { added, removed, moved, edited } = changes.counts;
        expect([changes.before, changes.after]).toEqual([before.length, after.length]);
        expect(before.length - removed).toBe(after.length - added);
        expect(moved + edited).toBeLessThanOrEqual(after.length - added);
        const named = KINDS.flatMap((kind) => changes[kind].map(({ slug }) => `${kind === "removed"} ${slug}`));
        expect(new Set(named).size).toBe(added + removed + moved + edited);
        const back = changesOf(after, before).counts;
        expect([back.added, back.removed, back.moved]).toEqual([removed, added, moved]);
      }),
    );
  });
});
