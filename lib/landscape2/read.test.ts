import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Problem } from "../source/problem";
import { readLandscape2 } from "./read";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "landscape2-"));
});
afterEach(() => rm(root, { recursive: true }));

async function write(files: Record<string, string>) {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
}

async function read() {
  const problems: Problem[] = [];
  const landscape = await readLandscape2(root, (problem) => problems.push(problem));
  const lines = problems.map(
    ({ level, file, line, column, what, fix }) => `${level} ${file}:${line}:${column} ${what} → ${fix}`,
  );
  return { landscape, lines };
}

function dataWith(...logos: string[]) {
  const items = logos.map((logo, index) => `{name: P${index}, homepage_url: 'https://p.example', logo: '${logo}'}`);
  return `landscape: [{name: Tools, subcategories: [{name: All, items: [${items.join(", ")}]}]}]`;
}

describe("a folder", () => {
  test("needs nothing but a data file, under either name", async () => {
    await write({ "data.yml": dataWith() });
    const { landscape, lines } = await read();
    expect(lines).toEqual([]);
    expect(landscape).toMatchObject({ name: { en: "Landscape" }, groups: [], guide: [], vendors: [], stages: [] });
  });

  test("without a data file is an error that names both", async () => {
    const { landscape, lines } = await read();
    expect(landscape).toBeNull();
    expect(lines).toEqual(["error landscape.yml:1:1 there is neither landscape.yml nor data.yml → check the folder"]);
  });

  test("with both says which one is read", async () => {
    await write({ "landscape.yml": dataWith(), "data.yml": dataWith() });
    expect((await read()).lines).toEqual([
      "warning data.yml:1:1 landscape.yml is read, this file is not → remove one of them",
    ]);
  });

  test("shows the problems of every file at once", async () => {
    await write({
      "landscape.yml": dataWith("x.svg"),
      "settings.yml": "foundation: {a: b}",
      "guide.yml": "categories: [{content: x}]",
      "games.yml": "quiz: [",
    });
    const files = (await read()).lines.map((line) => line.split(":")[0]);
    expect([...new Set(files)].sort()).toEqual([
      "error games.yml",
      "error guide.yml",
      "error settings.yml",
      "warning landscape.yml",
      "warning settings.yml",
    ]);
  });

  test("may have a guide whose chapters are about categories or about nothing", async () => {
    await write({
      "landscape.yml": dataWith(),
      "guide.yml": `categories:
  - {category: Introduction, content: Hello., subcategories: [{subcategory: All, content: Welcome.}]}
  - {category: Tools, keywords: [hammer], subcategories: [{subcategory: All, content: Of them.}, {subcategory: Else, content: "*"}]}`,
    });
    const { landscape, lines } = await read();
    expect(lines).toEqual([]);
    expect(landscape?.guide).toEqual([
      {
        title: "Introduction",
        content: "Hello.",
        keywords: [],
        sections: [{ title: "All", content: "Welcome.", keywords: [] }],
      },
      {
        title: "Tools",
        keywords: ["hammer"],
        category: "tools",
        sections: [
          { title: "All", content: "Of them.", keywords: [], subcategory: "all" },
          { title: "Else", content: "*", keywords: [] },
        ],
      },
    ]);
  });

  test("may have games about its items", async () => {
    await write({
      "hosted_logos/a.svg": "",
      "landscape.yml": dataWith("a.svg", "a.svg"),
      "games.yml": "quiz: {questions: [{title: Which?, options: [{item: P0}, {item: P1, correct: true}]}]}",
    });
    expect((await read()).landscape?.quiz).toEqual([
      { title: "Which?", options: [{ project: "p0" }, { project: "p1", isRight: true }] },
    ]);
  });

  test("dresses its pages in files of its own", async () => {
    await write({
      "landscape.yml": dataWith(),
      "brand/logo.svg": "",
      "settings.yml":
        "foundation: a\nheader: {logo: brand/logo.svg}\nimages: {favicon: brand/logo.svg}\nfooter: {logo: gone.svg}",
    });
    const { landscape, lines } = await read();
    expect(landscape).toMatchObject({ header: { logo: "brand/logo.svg" }, images: { favicon: "brand/logo.svg" } });
    expect(lines).toEqual([expect.stringContaining('warning settings.yml:4:16 there is no file "gone.svg"')]);
  });
});

describe("a logo", () => {
  test("is found in either folder, by its name or by its path", async () => {
    await write({
      "hosted_logos/a.svg": "",
      "logos/sub/b.svg": "",
      "landscape.yml": dataWith("a.svg", "sub/b.svg", "./hosted_logos/a.svg"),
    });
    const { landscape, lines } = await read();
    expect(lines).toEqual([]);
    expect(landscape?.projects.map(({ logo }) => logo)).toEqual([
      { kind: "file", file: "hosted_logos/a.svg" },
      { kind: "file", file: "logos/sub/b.svg" },
      { kind: "file", file: "hosted_logos/a.svg" },
    ]);
  });

  test("that is missing, or an address, is a warning and gives a monogram", async () => {
    await write({ "hosted_logos/anvil.svg": "", "landscape.yml": dataWith("anvl.svg", "https://a.example/x.svg", "") });
    const { landscape, lines } = await read();
    expect(landscape?.projects.map(({ logo }) => logo.kind)).toEqual(["monogram", "monogram", "monogram"]);
    expect(lines).toEqual([
      expect.stringContaining('there is no logo file "anvl.svg"; a monogram stands in → did you mean anvil.svg?'),
      expect.stringContaining("the logo is an address"),
      expect.stringContaining("there is no logo"),
    ]);
    expect(lines.every((line) => line.startsWith("warning landscape.yml:1:"))).toBe(true);
  });

  test.each(["../secret.svg", "/etc/passwd", "hosted_logos/../../secret.svg", "C:\\secret.svg"])(
    "at %s leaves the folder: an error",
    async (logo) => {
      await write({ "landscape.yml": dataWith(logo) });
      const { landscape, lines } = await read();
      expect(landscape?.projects[0]?.logo).toEqual({ kind: "monogram" });
      expect(lines).toEqual([expect.stringMatching(/^error .* leaves the folder/)]);
    },
  );

  test("that is a link out of the folder is not there", async () => {
    const outside = await mkdtemp(path.join(tmpdir(), "outside-"));
    await writeFile(path.join(outside, "x.svg"), "");
    await write({ "hosted_logos/y.svg": "", "landscape.yml": dataWith("x.svg", "z.svg") });
    await symlink(path.join(outside, "x.svg"), path.join(root, "hosted_logos/x.svg"));
    await symlink(path.join(root, "hosted_logos/y.svg"), path.join(root, "hosted_logos/z.svg"));
    const { landscape } = await read();
    await rm(outside, { recursive: true });
    expect(landscape?.projects.map(({ logo }) => logo.kind)).toEqual(["monogram", "file"]);
  });
});

describe("a subproject", () => {
  test("is part of the first item of its parent's name, or keeps an unknown parent as a fact", async () => {
    const item = (name: string, parent: string) =>
      `{name: ${name}, homepage_url: 'https://p.example', logo: x.svg, extra: {parent_project: ${parent}}}`;
    const items = [item("Anvil", "Forge"), item("Forge", "Frge")].join(", ");
    await write({
      "hosted_logos/x.svg": "",
      "landscape.yml": `landscape: [{name: A, subcategories: [{name: B, items: [${items}]}]}]`,
    });
    const { landscape, lines } = await read();
    expect(landscape?.projects.map(({ relations, extra }) => [relations, extra])).toEqual([
      [[{ kind: "part-of", target: "forge" }], {}],
      [[], { "Parent project": "Frge" }],
    ]);
    expect(lines).toEqual([expect.stringContaining('there is no other item "Frge" → did you mean "Forge"?')]);
  });
});
