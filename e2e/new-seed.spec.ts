import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { countOf, open, tilesOf } from "./support/landscape";
import { seed, serve, type Site, trySeed } from "./support/servers";

const LANDSCAPE = `
name: { en: Tea, zh: 茶 }
stages:
  - { id: young, name: { en: Young, zh: 新 } }
categories:
  - id: drinks
    name: { en: Drinks, zh: 饮料 }
    subcategories:
      - { id: tea, name: { en: Tea, zh: 茶 } }
`;

const project = (name: string, summary: string) => `
name: ${name}
kind: specification
categories: [drinks/tea]
summary: { en: ${summary}, zh: 一种茶。 }
homepage: https://example.org/
logo: { color: "#2a7a5b" }
stage: young
`;

let site: Site;

test.beforeAll(async () => {
  const dir = await mkdtemp(path.join(tmpdir(), "landscape-"));
  await mkdir(path.join(dir, "projects"));
  await mkdir(path.join(dir, "vendors"));
  await writeFile(path.join(dir, "landscape.yml"), LANDSCAPE);
  await rm(".cairn/e2e/new-seed.db", { force: true });
  site = { dir, database: "file:.cairn/e2e/new-seed.db", port: 4312 };
});

test.afterAll(() => rm(site.dir, { recursive: true, force: true }));

test("a running server shows what was seeded anew, and keeps it when a later seed has errors", async ({ page }) => {
  const write = (file: string, text: string) => writeFile(path.join(site.dir, "projects", file), text);
  const at = (address: string) => `http://localhost:${site.port}${address}`;

  await write("oolong.yml", project("Oolong", "Between green and black."));
  await seed(site);
  const server = await serve(site);
  try {
    await open(page, at("/"));
    expect(await countOf(page)).toEqual([1, 1]);
    await expect(tilesOf(page, "oolong")).toBeVisible();
    await page.goto(at("/projects/oolong"));
    await expect(page.getByText("Between green and black.")).toBeVisible();

    await write("oolong.yml", project("Oolong", "Half fermented."));
    await write("sencha.yml", project("Sencha", "Steamed and rolled."));
    await seed(site);
    await page.reload();
    await expect(page.getByText("Half fermented.")).toBeVisible();
    await open(page, at("/"));
    expect(await countOf(page)).toEqual([2, 2]);
    await tilesOf(page, "sencha").click();
    await expect(page.getByRole("dialog", { name: "Sencha" })).toContainText("Steamed and rolled.");
    expect(await (await page.request.get(at("/sitemap.xml"))).text()).toContain("/projects/sencha<");

    await cp(path.join(site.dir, "projects", "sencha.yml"), path.join(site.dir, "projects", "matcha.yml"));
    await write("oolong.yml", project("Oolong", "Broken.").replace("drinks/tea", "drinks/coffee"));
    const failed = await trySeed(site);
    expect(failed.code).toBe(1);
    expect(failed.output).toMatch(/oolong\.yml:\d+:\d+ +error .*coffee/);
    await open(page, at("/"));
    expect(await countOf(page)).toEqual([2, 2]);
    await page.goto(at("/projects/oolong"));
    await expect(page.getByText("Half fermented.")).toBeVisible();
  } finally {
    server.kill();
  }
});
