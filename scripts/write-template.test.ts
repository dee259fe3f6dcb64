import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { loadLandscape } from "../lib/validate/load";
import { writeTemplate } from "./write-template";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "new-landscape-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const WORDS = { name: "Our tools", action: "acme/cairn@v1" };

it("writes a landscape that has nothing wrong with it", async () => {
  const files = await writeTemplate(folder, WORDS);
  const { landscape, problems, layout } = await loadLandscape(folder);
  expect(problems).toEqual([]);
  expect(layout).toBe("descriptors");
  expect(landscape?.name).toEqual({ en: "Our tools", zh: "Our tools" });
  expect(landscape?.projects.map(({ slug }) => slug)).toContain("postgresql");
  expect(files).toContain(".github/workflows/validate.yml");
  expect(await readFile(path.join(folder, ".github/workflows/validate.yml"), "utf8")).toContain(
    `uses: "acme/cairn@v1"`,
  );
});

it.each(['A "quoted" \\ name: #1', "全景图", "$& {{action}}"])("takes %s for a name as it is", async (name) => {
  await writeTemplate(folder, { ...WORDS, name });
  expect((await loadLandscape(folder)).landscape?.name.en).toBe(name);
});

it("leaves a folder that holds something as it is", async () => {
  await writeFile(path.join(folder, "notes.txt"), "mine");
  await expect(writeTemplate(folder, WORDS)).rejects.toThrow(/not empty/);
  expect(await readFile(path.join(folder, "notes.txt"), "utf8")).toBe("mine");
});

it.each([{ name: " " }, { name: "two\nlines" }, { action: "no action" }])("refuses %j", async (wrong) => {
  await expect(writeTemplate(folder, { ...WORDS, ...wrong })).rejects.toThrow();
});
