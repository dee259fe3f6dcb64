import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { writeLandscape } from "../bench/generate";
import { countOf, filterOf, litSlugs, mapOf, open, queryOf, searchField, tilesOf } from "./support/landscape";
import { seed, serve, type Site } from "./support/servers";

/** More than a page searches in by itself. */
const PROJECTS = 6500;

test.describe.configure({ mode: "serial" });

let site: Site;
let stop = () => {};

test.beforeAll(async () => {
  const dir = await mkdtemp(path.join(tmpdir(), "landscape-"));
  await writeLandscape(dir, PROJECTS);
  await rm(".cairn/e2e/large.db", { force: true });
  site = { dir, database: "file:.cairn/e2e/large.db", port: 4318 };
  await seed(site);
  const server = await serve(site);
  stop = () => void server.kill();
});

test.afterAll(async () => {
  stop();
  await rm(site.dir, { recursive: true, force: true });
});

const at = (address: string) => `http://localhost:${site.port}${address}`;

/** The paths of data that a page asks for. */
function watchData(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

test("the server searches a large landscape, and the page shows just what it found", async ({ page, request }) => {
  const asked = watchData(page);
  await open(page, at("/?group=all"));
  await searchField(page).pressSequentially("data");
  await expect.poll(() => queryOf(page)).toMatch(/q=data/);
  const { total } = await (await request.get(at("/api/projects?q=data&per-page=1"))).json();
  const { order } = await (await request.get(at("/api/search?q=data"))).json();
  expect(order).toHaveLength(total);
  expect(total).toBeGreaterThan(100);
  await expect.poll(() => countOf(page)).toEqual([total, PROJECTS]);
  expect(asked).toContain("/api/search");
  expect(asked.filter((each) => each.startsWith("/api/search-text"))).toEqual([]);
});

test("names answer until the server has, and the count says so", async ({ page }) => {
  let answer = () => {};
  const isLet = new Promise<void>((resolve) => (answer = resolve));
  await page.route("**/api/search?*", async (route) => {
    await isLet;
    await route.continue();
  });
  await open(page, at("/?group=all"));
  await searchField(page).fill("data");
  const status = page.getByRole("status").filter({ hasText: /projects?$/ });
  await expect(status).toHaveAttribute("aria-busy", "true");
  const byName = await status.textContent();
  expect(byName).toMatch(/^[1-9]/);
  answer();
  await expect(status).toHaveAttribute("aria-busy", "false");
  expect(await status.textContent()).not.toBe(byName);
});

test("names are all there is where the server can't be asked", async ({ page }) => {
  await page.route("**/api/search?*", (route) => route.abort());
  await open(page, at("/?group=all"));
  await searchField(page).fill("data");
  await expect.poll(async () => (await countOf(page))[0]).toBeLessThan(PROJECTS);
  expect((await countOf(page))[0]).toBeGreaterThan(0);
});

test("the command palette asks the server too", async ({ page, request }) => {
  const { items } = await (await request.get(at("/api/projects?per-page=1&fields=slug,name"))).json();
  const [{ name, slug }] = items;
  const asked = watchData(page);
  await open(page, at(`/projects/${slug}`));
  await page.keyboard.press("/");
  const palette = page.getByRole("dialog", { name: "Search and actions" });
  await palette.getByRole("combobox").fill(name);
  await expect(palette.getByRole("group", { name: "Projects" }).getByRole("option").first()).toContainText(name);
  await expect.poll(() => asked).toContain("/api/search");
  expect(asked.filter((each) => each.startsWith("/api/search-text"))).toEqual([]);
});

test("a map of thousands keeps the room of all its tiles, and draws those near the window", async ({ page }) => {
  await open(page, at("/?group=all"));
  const map = mapOf(page);
  const height = () => map.evaluate((element) => element.scrollHeight);
  const drawn = () => tilesOf(page).count();
  const before = await height();
  expect(await drawn()).toBeLessThan(PROJECTS / 2);
  const last = map.locator(".box").last();
  await expect(last.locator("a.t")).toHaveCount(0);
  // A list of the same projects for who wants no map.
  const name = (await last.locator("h3").textContent()) ?? "";
  const total = Number((await last.locator(".box-count").textContent()) ?? "");
  await expect(last.getByRole("link", { name, exact: true })).toHaveAttribute("href", /^\/categories\/[^/]+\/[^/]+$/);

  await map.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(last.locator("a.t")).toHaveCount(total);
  expect(await drawn()).toBeLessThan(PROJECTS / 2);
  expect(await height()).toBe(before);
  await last.locator("a.t").last().click();
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("a filter lights the same projects in a map of thousands as the API lists", async ({ page, request }) => {
  await open(page, at("/?group=all"));
  await filterOf(page, "Stage")
    .getByRole("checkbox", { name: /^Graduated/ })
    .check();
  const { total, items } = await (await request.get(at("/api/projects?stage=graduated&per-page=100"))).json();
  await expect.poll(() => countOf(page)).toEqual([total, PROJECTS]);
  const listed = new Set(items.map(({ slug }: { slug: string }) => slug));
  const map = mapOf(page);
  const lit = new Set<string>();
  for (let screen = 0; screen < 200; screen += 1) {
    for (const slug of await litSlugs(page)) lit.add(slug);
    const isEnd = await map.evaluate((element) => {
      element.scrollBy(0, element.clientHeight);
      return element.scrollTop + element.clientHeight >= element.scrollHeight - 1;
    });
    await page.waitForTimeout(50);
    if (isEnd) break;
  }
  for (const slug of await litSlugs(page)) lit.add(slug);
  expect([...listed].filter((slug) => !lit.has(String(slug)))).toEqual([]);
});

test("a whole map of thousands is a picture of it, of which each tile opens its card", async ({ page }) => {
  await open(page, at("/?group=all"));
  await page.getByRole("button", { name: "Fit the whole map" }).click();
  const picture = mapOf(page)
    .getByRole("img", { name: /projects? of .*, too small to tell apart$/ })
    .first();
  await expect(picture).toBeVisible();
  await expect(tilesOf(page)).toHaveCount(0);
  await picture.click({ position: { x: 2, y: 2 } });
  await expect(page.getByRole("dialog").getByRole("heading", { level: 2 })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test("a phone lists the matches among thousands", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, at("/?group=all&stage=graduated"));
  const { items } = await (await page.request.get(at("/api/projects?stage=graduated&per-page=100"))).json();
  const names = new Set(items.map(({ name }: { name: string }) => name));
  await expect.poll(() => litSlugs(page).then((slugs) => slugs.length)).toBeGreaterThan(0);
  const shown = await tilesOf(page).filter({ visible: true }).locator(".n").allTextContents();
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.filter((name) => !names.has(name))).toEqual([]);
});
