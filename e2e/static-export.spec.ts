import { readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, test as base } from "@playwright/test";
import { writeTemplate } from "../scripts/write-template";
import { open } from "./support/landscape";
import { runScript } from "./support/run-script";
import { serveFolder } from "./support/static-host";

const BASE = "/landscape";
const FOLDER = ".cairn/e2e/static";
const OUT = path.join(FOLDER, "out");

/** Exports a new landscape under a path, once for all journeys. */
async function exportSite(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await writeTemplate(path.resolve(FOLDER, "data"), { name: "Our landscape", action: "acme/cairn@v1" });
  const options = ["--dir", path.join(FOLDER, "data"), "--out", OUT, "--site-url", `https://map.example${BASE}`];
  const { code, output } = await runScript(["scripts/export.ts", ...options], {
    env: { DATABASE_URL: `file:${FOLDER}/site.db` },
  });
  if (code !== 0) throw new Error(output);
}

const test = base.extend<{ complaints: string[] }, { site: string }>({
  site: [
    async ({}, use) => {
      await exportSite();
      const { address, stop } = await serveFolder(OUT, BASE);
      await use(address);
      stop();
    },
    { scope: "worker", timeout: 600_000 },
  ],
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(String(error)));
      await use(complaints);
      // A script that the page's policy does not know, or HTML that is not what the browser makes of it, says so here.
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

test.describe.configure({ mode: "serial" });

test("every address of every page lies below the path of the site", async ({ site }) => {
  expect(site).toContain(BASE);
  const pages = (await readdir(OUT, { recursive: true })).filter((file) => file.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(30);
  const outside = new Set<string>();
  for (const file of pages) {
    const html = await readFile(path.join(OUT, file), "utf8");
    for (const [, address = ""] of html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g))
      if (address !== BASE && !/^\/landscape[/?#]/.test(address)) outside.add(`${file} ${address}`);
    expect(html).not.toContain("http://localhost");
  }
  expect([...outside]).toEqual([]);
});

test("the map filters, opens a card and leads to its page", async ({ page, site }) => {
  await open(page, `${site}/`);
  const count = page.getByRole("status").first();
  await expect(count).toHaveText("4 projects");
  await page.getByRole("searchbox", { name: "Search projects" }).fill("portal");
  await expect(count).toHaveText("1 of 4 projects");
  await open(page, `${site}/?stage=adopt`);
  await expect(count).toHaveText("1 of 4 projects");
  await expect(page).toHaveURL(`${site}/?stage=adopt`);
  await page.locator('a[data-slug="postgresql"]').first().click();
  await expect(page.getByRole("dialog")).toContainText("Relational database");
  await expect(page).toHaveURL(`${site}/projects/postgresql?stage=adopt`);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("PostgreSQL");
});

test("a view is saved as a file of what it shows", async ({ page, site }) => {
  await open(page, `${site}/?stage=adopt`);
  await page.getByRole("button", { name: "Export" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "Table (CSV)" }).click(),
  ]);
  const [head, ...rows] = (await readFile(await download.path(), "utf8")).trim().split(/\r?\n/);
  expect(head).toContain("name,slug,summary");
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatch(/^PostgreSQL,postgresql,/);
});

test("a page is there in both languages, and the framework's links load it", async ({ page, site }) => {
  await page.goto(`${site}/projects/sqlite/`);
  await expect(page).toHaveURL(`${site}/projects/sqlite`);
  await page.getByRole("link", { name: "中文" }).click();
  await expect(page).toHaveURL(`${site}/zh/projects/sqlite`);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await page.getByRole("link", { name: "厂商" }).first().click();
  await expect(page).toHaveURL(`${site}/zh/vendors`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("厂商");
});

test("what a server would answer for a query, the browser does", async ({ page, site }) => {
  await page.goto(`${site}/stats?stage=adopt`);
  await expect(page.getByRole("status").first()).toHaveText("Of 1 of 4 projects");
  await page.getByRole("link", { name: "Stage Adopt, remove" }).click();
  await expect(page).toHaveURL(`${site}/stats`);
  await expect(page.getByRole("status").first()).toHaveText("Of 4 projects");
  await page.goto(`${site}/compare?projects=postgresql,sqlite`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("PostgreSQL vs SQLite");
  await page.goto(`${site}/choose?category=data`);
  await expect(page.getByRole("heading", { name: "How mature must it be?" })).toBeVisible();
  await page.goto(`${site}/timeline?stage=adopt`);
  await expect(page.getByRole("status").first()).toContainText("1 of 4");
  await page.goto(`${site}/changes?kind=archived`);
  await expect(page.getByRole("main")).toContainText("Jenkins");
  await page.goto(`${site}/zh/compare?projects=postgresql,sqlite`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("PostgreSQL、SQLite");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("data are files with the type that they are of", async ({ request, site }) => {
  for (const [file, type] of [
    ["/api/landscape.json", "application/json"],
    ["/api/projects/postgresql.json", "application/json"],
    ["/api/relations.json", "application/json"],
    ["/api/export.csv", "text/csv"],
    ["/og/zh/postgresql.png", "image/png"],
    ["/badges/postgresql.svg", "image/svg+xml"],
    ["/sitemap.xml", "xml"],
  ]) {
    const answer = await request.get(`${site}${file}`);
    expect([file, answer.status()]).toEqual([file, 200]);
    expect(answer.headers()["content-type"]).toContain(type);
  }
  expect(await (await request.get(`${site}/sitemap.xml`)).text()).toContain(`https://map.example${BASE}/zh/projects`);
});

test("on a phone and without scripts it reads as it is", async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${site}/`);
  await page
    .getByRole("link", { name: /PostgreSQL/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("PostgreSQL");
  await context.close();
});
