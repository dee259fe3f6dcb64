import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { writeLandscape } from "../bench/generate";
import { countOf, open, queryOf, searchField } from "./support/landscape";
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
