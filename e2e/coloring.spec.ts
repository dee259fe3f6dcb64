import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { litSlugs, mapOf, open, queryOf, readSnapshot, tilesOf } from "./support/landscape";

const legendOf = (page: Page) => page.getByRole("region", { name: "What the colours mean" });
const colorButton = (page: Page) => page.getByRole("button", { name: /^(Colour|By vendor|By country)$/ });
const backgroundOf = (page: Page, slug: string) =>
  tilesOf(page, slug)
    .first()
    .evaluate((tile) => getComputedStyle(tile).backgroundColor);

test("the menu colours the map, and takes the colours away again", async ({ page }) => {
  await open(page);
  const plain = await backgroundOf(page, "keycloak");
  await colorButton(page).click();
  await page.getByRole("menuitemradio", { name: "By vendor" }).click();
  await expect.poll(() => queryOf(page)).toBe("?color=vendor");
  await expect(legendOf(page).getByRole("link", { name: /^Red Hat/ })).toBeVisible();
  expect(await backgroundOf(page, "keycloak")).not.toBe(plain);
  await page.goBack();
  await expect(legendOf(page)).toHaveCount(0);
  expect(await backgroundOf(page, "keycloak")).toBe(plain);
});

test("an entry of the legend filters, and colours stay where they were", async ({ page, request }) => {
  const { projects } = await readSnapshot(request);
  await open(page, "/?color=vendor");
  const before = await backgroundOf(page, "keycloak");
  const entry = legendOf(page).getByRole("link", { name: /^Red Hat/ });
  await entry.click();
  await expect.poll(() => queryOf(page)).toBe("?color=vendor&vendor=red-hat");
  await expect(entry).toHaveAttribute("aria-current", "true");
  expect(await backgroundOf(page, "keycloak")).toBe(before);
  const theirs = new Set(projects.filter(({ vendors }) => vendors.includes("red-hat")).map(({ slug }) => slug));
  const lit = await litSlugs(page);
  expect(lit.length).toBeGreaterThan(0);
  expect(lit.filter((slug) => !theirs.has(slug))).toEqual([]);
  await entry.click();
  await expect.poll(() => queryOf(page)).toBe("?color=vendor");
});

test("the legend counts every project of the tab once", async ({ page, request }) => {
  const { projects } = await readSnapshot(request);
  await open(page, "/?color=country&group=all");
  const texts = await legendOf(page).getByRole("listitem").allTextContents();
  const counts = texts.map((text) => Number(/[\d,]+$/.exec(text)?.[0].replaceAll(",", "")));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(projects.length);
});

test("what a colour means is said beside the tile", async ({ page }) => {
  await open(page, "/?color=vendor");
  await tilesOf(page, "keycloak").first().hover();
  await expect(page.locator("[role=presentation][data-side]").filter({ hasText: "Red Hat" })).toBeVisible();
});

for (const view of ["map", "cards", "table"]) {
  test(`axe finds nothing in colour in the view ${view}`, async ({ page }) => {
    await open(page, `/?color=vendor&view=${view}`);
    await expect(legendOf(page)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).exclude("[data-veil] .t:not(.lit)").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the legend scrolls in itself, in Chinese too", async ({ page }) => {
    await open(page, "/zh?color=vendor");
    await expect(page.getByRole("region", { name: "颜色的含义" })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an address with colours shows them, and its legend is links", async ({ page }) => {
    await page.goto("/?color=country");
    await expect(mapOf(page)).toHaveAttribute("data-color", "country");
    await legendOf(page)
      .getByRole("link", { name: /^China/ })
      .click();
    await expect(page).toHaveURL(/country=CN/);
    await page.getByRole("link", { name: "No colours" }).click();
    await expect(legendOf(page)).toHaveCount(0);
  });
});
