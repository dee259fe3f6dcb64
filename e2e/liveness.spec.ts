import { execFile } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { fakeGithub } from "../lib/testing/fake-github";
import { type FakeHost, startFakeHost } from "../lib/testing/fake-host";
import { chipsOf, litSlugs, open, tilesOf } from "./support/landscape";
import { seed, serve, type Site } from "./support/servers";

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

const project = (name: string, repository: string) => `
name: ${name}
kind: open-source
categories: [drinks/tea]
summary: { en: A tea., zh: 一种茶。 }
homepage: https://example.org/
repositories: [{ url: "${repository}" }]
logo: { color: "#2a7a5b" }
stage: young
`;

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

let site: Site;
let host: FakeHost;
let server: ChildProcess;

const at = (address: string) => `http://localhost:${site.port}${address}`;

/** Not the synchronous way: the fake host answers from this process. */
function enrich(): Promise<string> {
  const env = {
    ...process.env,
    DATABASE_URL: site.database,
    GITHUB_API_URL: host.url,
    GITHUB_TOKEN: "",
    GITHUB_TOKENS: "",
  };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ["--import", "tsx", "scripts/enrich.ts"], { env }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${stdout}${stderr}`));
      else resolve(stdout);
    });
  });
}

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  const dir = await mkdtemp(path.join(tmpdir(), "liveness-"));
  await mkdir(path.join(dir, "projects"));
  await writeFile(path.join(dir, "landscape.yml"), LANDSCAPE);
  for (const name of ["Assam", "Oolong", "Sencha"])
    await writeFile(
      path.join(dir, "projects", `${name.toLowerCase()}.yml`),
      project(name, `https://github.com/tea/${name.toLowerCase()}`),
    );
  await rm(".cairn/e2e/liveness.db", { force: true });
  site = { dir, database: "file:.cairn/e2e/liveness.db", port: 4316 };
  host = await startFakeHost(
    fakeGithub({
      "tea/assam": {
        stars: 4321,
        commits: [daysAgo(3)],
        releases: [
          { tag: "v2", at: daysAgo(30) },
          { tag: "v1", at: daysAgo(90) },
        ],
      },
      "tea/oolong": { commits: [daysAgo(800)] },
      "tea/sencha": { commits: [daysAgo(900)], archivedAt: daysAgo(700) },
    }),
  );
  await seed(site);
  server = await serve(site);
});

test.afterAll(async () => {
  server.kill();
  await host.close();
  await rm(site.dir, { recursive: true, force: true });
});

const activity = (page: Page) => page.locator("summary").filter({ hasText: /^Activity/ });

test("says nothing before anybody has looked", async ({ page }) => {
  await open(page, at("/"));
  await expect(activity(page)).toHaveCount(0);
  await expect(tilesOf(page, "oolong")).toHaveAccessibleName("Oolong Young");
  await page.goto(at("/projects/assam"));
  await expect(page.getByText(/commit/i)).toHaveCount(0);
});

test("a server that runs shows what was read, with date and reason", async ({ page }) => {
  expect(await enrich()).toContain("Read 3, failed 0, left 0.");
  await open(page, at("/"));
  await expect(tilesOf(page, "assam")).toHaveAccessibleName("Assam Young");
  await expect(tilesOf(page, "oolong")).toHaveAccessibleName("Oolong Young · Quiet for over a year");
  await expect(tilesOf(page, "sencha")).toHaveAccessibleName("Sencha Young · Archived by its owner");
  await page.goto(at("/projects/assam"));
  await expect(page.getByText("Last commit 3 days ago, 2 releases in the last year")).toBeVisible();
  await expect(page.getByText("4,321")).toBeVisible();
  await page.goto(at("/projects/sencha"));
  await expect(page.getByText("Archived by its owner, last commit 2 years ago")).toBeVisible();
});

test("filters by it with the keyboard, and says what the marks mean", async ({ page }) => {
  await open(page, at("/"));
  await activity(page).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("archived by its owner", { exact: true })).toBeVisible();
  await page.getByRole("checkbox", { name: /^Active within a year/ }).press("Space");
  await expect(page).toHaveURL(/alive=true/);
  await expect.poll(() => litSlugs(page)).toEqual(["assam"]);
  await expect(chipsOf(page).first()).toContainText("Active within a year");
});

test("sorts the table by the newest commit", async ({ page }) => {
  await page.goto(at("/?view=table&columns=stage,alive&sort=-alive"));
  await expect(page.getByRole("columnheader", { name: "Last commit" })).toHaveAttribute("aria-sort", "ascending");
  await expect(page.getByRole("rowheader")).toHaveText([/Sencha/, /Oolong/, /Assam/]);
});

test("compares it", async ({ page }) => {
  await page.goto(at("/compare?projects=assam,sencha"));
  await expect(page.getByRole("row", { name: /Last commit/ })).toContainText("Archived by its owner");
  await expect(page.getByRole("row", { name: /Stars/ })).toContainText("4,321");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("says the same, in Chinese too", async ({ page }) => {
    await page.goto(at("/zh/projects/sencha"));
    await expect(page.getByText("已被所有者归档，最近提交：2年前")).toBeVisible();
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the list says it in words", async ({ page }) => {
    await open(page, at("/"));
    await expect(tilesOf(page, "oolong").getByText("Quiet for over a year")).toBeVisible();
  });
});

test("axe finds nothing on the map with its marks, nor on a page", async ({ page }) => {
  for (const address of ["/?alive=false", "/projects/assam", "/zh/projects/sencha"]) {
    await page.goto(at(address));
    const { violations } = await new AxeBuilder({ page }).exclude("[data-veil] .t:not(.lit)").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});
