import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SOUND_LANDSCAPE } from "../descriptors/landscape-fixture";
import { makeFolder } from "../source/folder-fixture";
import { tidyEntry } from "../shortlist/entry";
import { toYaml } from "../shortlist/to-yaml";
import { loadLandscape } from "../validate/load";
import { overlaySchema } from "./schema";
import { statusesInUse } from "./statuses";
import { parse } from "yaml";

async function load(files: Record<string, string>) {
  const { landscape, problems } = await loadLandscape(await makeFolder({ ...SOUND_LANDSCAPE, ...files }));
  const lines = problems.map(
    ({ file, line, column, level, what, fix }) => `${file}:${line}:${column} ${level} ${what} → ${fix}`,
  );
  return { overlays: landscape?.overlays, lines };
}

describe("a list in the landscape's folder", () => {
  it("gives statuses, notes and tags, as entries or by slug", async () => {
    const { overlays, lines } = await load({
      "overlays/list.yml": "name: { en: List }\nprojects:\n  - { project: alpha, status: Trial, note: Two teams }\n",
      "overlays/map.yml": "name: { en: Map }\nprojects:\n  alpha: { tags: [paved] }\n",
    });
    expect(lines).toEqual([]);
    expect(overlays?.map(({ slug, entries }) => [slug, entries])).toEqual([
      ["list", [{ slug: "alpha", status: "trial", note: "Two teams", tags: [] }]],
      ["map", [{ slug: "alpha", tags: ["paved"] }]],
    ]);
  });

  it("has every mistake reported at once, where it stands and with a remedy", async () => {
    const { lines } = await load({
      "overlays/team.yml": [
        "name: { en: Team }",
        "statuses: [{ id: ours }]",
        "projects:",
        "  - { project: alpa }",
        "  - { project: alpha, status: our }",
        "  - { project: alpha }",
        "private:",
        "  - { name: Beta, categories: [nowhere/at-all], stage: ripen, vendors: [{ vendor: nobody-known, role: origin }] }",
      ].join("\n"),
    });
    expect(lines).toEqual([
      expect.stringMatching(/^overlays\/team\.yml:4:16 error unknown project `alpa` → did you mean `alpha`/),
      "overlays/team.yml:5:31 error unknown status `our` → did you mean `ours`?",
      "overlays/team.yml:6:16 error `alpha` stands twice in this list → keep one of the two",
      expect.stringMatching(/^overlays\/team\.yml:8:13 error the slug `beta` is in use already/),
      expect.stringMatching(/^overlays\/team\.yml:8:32 error unknown place `nowhere\/at-all`/),
      expect.stringMatching(/^overlays\/team\.yml:8:56 error unknown stage `ripen`/),
      expect.stringMatching(/^overlays\/team\.yml:8:83 error unknown vendor `nobody-known`/),
    ]);
  });

  it("points at keys that it does not know", async () => {
    const { lines } = await load({
      "overlays/team.yml": "name: { en: Team }\nprojects:\n  alpha: { stauts: trial }\n",
    });
    expect(lines).toEqual([
      "overlays/team.yml:3:12 error unknown key `stauts` in `projects.alpha` → did you mean `status`?",
    ]);
  });

  it("may name a project by an old slug, and is told so", async () => {
    const { overlays, lines } = await load({
      "overlays/team.yml": "name: { en: Team }\nprojects:\n  first: { status: hold }\n",
    });
    expect(lines).toEqual(["overlays/team.yml:3:3 warning `first` is an old slug → write `alpha`"]);
    expect(overlays?.[0]?.entries).toEqual([{ slug: "alpha", status: "hold", tags: [] }]);
  });

  it("takes a name that an address takes", async () => {
    const { lines } = await load({ "overlays/Our Team.yml": "name: { en: Team }\n" });
    expect(lines).toEqual([
      "overlays/Our Team.yml:1:1 error `Our Team` can't stand in an address → rename the file to `our-team.yml`",
    ]);
  });

  it("lies over a landscape of landscape2's too", async () => {
    const item = "{ item: null, name: Alpha, homepage_url: https://alpha.example.org, logo: a.svg }";
    const data = `landscape: [{ category: null, name: Tools, subcategories: [{ subcategory: null, name: Sharp, items: [${item}] }] }]`;
    const root = await makeFolder({
      "landscape.yml": data,
      "overlays/team.yml": "name: { en: Team }\nprojects: { alpha: { status: adopt } }\n",
    });
    const { landscape, layout } = await loadLandscape(root);
    expect(layout).toBe("landscape2");
    expect(landscape?.overlays?.[0]?.entries).toEqual([{ slug: "alpha", status: "adopt", tags: [] }]);
  });

  it("is what a downloaded shortlist is", () => {
    const entry = fc.record({
      slug: fc.constantFrom("alpha", "beta-2"),
      name: fc.string({ maxLength: 40 }),
      status: fc.string({ maxLength: 60 }),
      note: fc.string({ maxLength: 200, unit: "binary" }),
      added: fc.constant("2026-03-01"),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
        expect(overlaySchema.safeParse(parse(toYaml(entries.map(tidyEntry), "Mine"))).error).toBeUndefined();
      }),
    );
  });
});

describe("statusesInUse", () => {
  it("has the list's own in its order, then the usual ones, then others", () => {
    const found = statusesInUse(
      ["hold", "b", "a", "trial", undefined, "c"],
      [{ id: "a" }, { id: "b", hue: 300 }, { id: "unused" }],
    );
    expect(found.map(({ id }) => id)).toEqual(["a", "b", "trial", "hold", "c"]);
    expect(found[1]?.hue).toBe(300);
  });
});
