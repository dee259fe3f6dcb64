import { existsSync } from "node:fs";
import { truncate } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { SOUND_LANDSCAPE, withChange } from "../descriptors/landscape-fixture";
import { makeFolder } from "../source/folder-fixture";
import { comparePositions } from "../source/problem";
import { loadLandscape } from "./load";

const LANDSCAPE2 = `landscape:
  - category:
    name: Tools
    subcategories:
      - subcategory:
        name: Sharp
        items:
          - item:
            name: Alpha
            homepage_url: https://alpha.example.org
            logo: alpha.svg
`;

async function load(files: Record<string, string | Uint8Array>) {
  const { landscape, problems, layout } = await loadLandscape(await makeFolder(files));
  const errors = problems.filter(({ level }) => level === "error");
  return { landscape, layout, problems, errors: errors.map(({ file, what }) => `${file} ${what}`) };
}

describe("loadLandscape", () => {
  it("reads our own format with nothing to complain of", async () => {
    const { landscape, layout, problems } = await load(SOUND_LANDSCAPE);
    expect(problems).toEqual([]);
    expect(layout).toBe("descriptors");
    expect(landscape?.projects.map(({ slug }) => slug)).toEqual(["alpha", "beta"]);
  });

  it.each([
    ["landscape.yml", LANDSCAPE2],
    ["data.yml", LANDSCAPE2],
    ["landscape.yml", LANDSCAPE2.replace("landscape:", "categories:")],
    ["data.yml", LANDSCAPE2.replace("landscape:", "categories:")],
    [
      "landscape.yml",
      '{"categories": [{"name": "Tools", "subcategories": [{"name": "Sharp", "items": [{"name": "Alpha", "homepage_url": "https://alpha.example.org", "logo": "a.svg"}]}]}]}',
    ],
  ])("reads landscape2's format from %s", async (file, text) => {
    const { landscape, layout, errors } = await load({ [file]: text });
    expect(errors).toEqual([]);
    expect(layout).toBe("landscape2");
    expect(landscape?.projects.map(({ name }) => name)).toEqual(["Alpha"]);
  });

  it("takes folders of descriptors for our format, even where the file beside them is broken", async () => {
    const { layout, errors } = await load({
      ...SOUND_LANDSCAPE,
      "landscape.yml": "",
      "projects/beta.yml": "nme: Beta\n",
    });
    expect(layout).toBe("descriptors");
    expect(errors).toContain("landscape.yml the file is empty");
    expect(errors).toContain("projects/beta.yml unknown key `nme`");
  });

  it("takes a landscape file with stages for our format before there is any project", async () => {
    const { layout, errors } = await load({ "landscape.yml": SOUND_LANDSCAPE["landscape.yml"] ?? "" });
    expect(layout).toBe("descriptors");
    expect(errors).toEqual([]);
  });

  it("gives no landscape where there are no settings to show it by", async () => {
    const { landscape } = await load({ ...SOUND_LANDSCAPE, "landscape.yml": "name: [" });
    expect(landscape).toBeNull();
  });

  it("sorts problems by file, line and column, each once", async () => {
    const files = withChange("projects/alpha.yml", "name: Alpha", "tgs: [1]\nhomepage: x\nlicens: 1\nname: Alpha");
    const { problems } = await load({ ...files, "vendors/a.yml": "x: 1\ny: 2\n", "landscape.yml": Uint8Array.of(0) });
    expect(problems.length).toBeGreaterThan(5);
    expect(problems).toEqual(problems.toSorted(comparePositions));
    expect(new Set(problems.map((each) => JSON.stringify(each))).size).toBe(problems.length);
  });
});

describe("loadLandscape on what is no landscape", () => {
  it.each<[string, Record<string, string | Uint8Array>, string]>([
    ["an empty folder", {}, ". the folder holds no landscape"],
    [
      "a folder of other things",
      { "README.md": "x", "settings.yml": "foundation: x" },
      ". the folder holds no landscape",
    ],
    ["an empty file", { "landscape.yml": "" }, "landscape.yml the file is empty"],
    ["a file of something else", { "landscape.yml": "foo: bar\n" }, "landscape.yml this file describes no landscape"],
    ["a binary file", { "landscape.yml": Uint8Array.of(1, 0, 2) }, "landscape.yml this is no UTF-8 text"],
    [
      "a text of another encoding",
      { "data.yml": Buffer.from("caf\xe9: 1", "latin1") },
      "data.yml from here on the text is not UTF-8",
    ],
    [
      "10,000 brackets in a list",
      { "landscape.yml": `landscape: ${"[".repeat(10_000)}` },
      "landscape.yml this is nested",
    ],
    ["10,000 brackets in a map", { "landscape.yml": `name: ${"[".repeat(10_000)}` }, "landscape.yml this is nested"],
    ["10,000 braces", { "landscape.yml": "{a: ".repeat(10_000) }, "landscape.yml this file describes no landscape"],
  ])("answers %s with one clear error", async (_, files, expected) => {
    const { landscape, errors, problems } = await load(files);
    expect(errors).toEqual([expect.stringContaining(expected)]);
    expect(problems).toHaveLength(1);
    expect(landscape).toBeNull();
  });

  it("answers a file of 100 MB with one clear error", async () => {
    const root = await makeFolder({ "landscape.yml": "" });
    await truncate(path.join(root, "landscape.yml"), 100 * 1024 * 1024);
    const { problems } = await loadLandscape(root);
    expect(problems.map(({ what }) => what)).toEqual(["the file has 100 MB"]);
  });

  it("answers a billion laughs with one clear error, in either format", async () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array.from({ length: 9 }, () => `*l${level}`).join(", ")}]`,
    );
    const bomb = ["l0: &l0 [lol]", ...levels].join("\n");
    for (const head of ["landscape: []", "name: x\nstages: []"]) {
      const { errors } = await load({ "landscape.yml": `${head}\n${bomb}\n` });
      expect(errors).toEqual([expect.stringContaining("aliases expand to far more")]);
    }
    const { errors } = await load({ ...SOUND_LANDSCAPE, "projects/bomb.yml": bomb });
    expect(errors).toEqual([expect.stringContaining("projects/bomb.yml from here on the aliases expand")]);
  });

  it("compares descriptors with another landscape, and says of others that it can't", async () => {
    const published = await makeFolder({
      "landscape.yml": LANDSCAPE2.replace("logo:", "project: sandbox\n            logo:"),
    });
    const described = await loadLandscape(await makeFolder(SOUND_LANDSCAPE), published);
    expect(described.problems.map(({ what }) => what)).toContain("the stage is `grown`, the reference has `sandbox`");
    const { problems } = await loadLandscape(published, published);
    expect(problems.filter(({ file }) => file === ".").map(({ what }) => what)).toEqual([
      "only a landscape of descriptors can be compared with another",
    ]);
  });

  it("answers a missing folder and a file in its place", async () => {
    const root = await makeFolder({ "landscape.yml": "" });
    const missing = await loadLandscape(path.join(root, "none"));
    expect(missing.problems.map(({ what }) => what)).toEqual([expect.stringMatching(/^there is no folder/)]);
    const file = await loadLandscape(path.join(root, "landscape.yml"));
    expect(file.problems.map(({ what }) => what)).toEqual([expect.stringMatching(/is a file$/)]);
  });
});

describe.runIf(existsSync("data/landscape.yml"))("the bundled landscape", () => {
  it("has no errors", async () => {
    const { landscape, problems, layout } = await loadLandscape("data");
    expect(problems.filter(({ level }) => level === "error")).toEqual([]);
    expect(layout).toBe("descriptors");
    expect(landscape?.projects.length).toBeGreaterThan(0);
  });
});

describe.runIf(existsSync("../shared/data/cncf"))("existing landscapes", () => {
  it.each([
    ["../shared/data/cncf", 2413],
    ["../shared/data/lfai", 472],
  ])("reads %s without errors", async (dir, items) => {
    const { landscape, problems, layout } = await loadLandscape(dir);
    expect(problems.filter(({ level }) => level === "error")).toEqual([]);
    expect(layout).toBe("landscape2");
    expect(landscape?.projects.length).toBeLessThanOrEqual(items);
    expect(landscape?.projects.length).toBeGreaterThan(items * 0.95);
  });
});
