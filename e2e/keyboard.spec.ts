import { expect, type Page, test } from "@playwright/test";
import { mapOf, open, searchField, tilesOf } from "./support/landscape";

const focusedSlug = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-slug") ?? null);

const focusedBox = (page: Page) =>
  page.evaluate(() => {
    const { left, right, top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    return { left, right, top, bottom };
  });

/** Presses Tab until the focus is on a tile. */
async function tabIntoMap(page: Page) {
  await searchField(page).focus();
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press("Tab");
    if ((await focusedSlug(page)) !== null) return;
  }
  throw new Error("Tab never reached the map.");
}

test("the map is one stop of Tab", async ({ page }) => {
  await open(page);
  await tabIntoMap(page);
  const first = await focusedSlug(page);
  expect(first).toBe(await tilesOf(page).first().getAttribute("data-slug"));
  await page.keyboard.press("ArrowRight");
  const second = await focusedSlug(page);
  expect(second).not.toBe(first);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("group", { name: "Zoom" }).getByRole("button").first()).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  expect(await focusedSlug(page)).toBe(second);
  await page.keyboard.press("Shift+Tab");
  await expect(mapOf(page).locator(":focus")).toHaveCount(0);
});

test("arrows move to the tile that stands that way, Home and End to the first and last", async ({ page }) => {
  await open(page);
  await tabIntoMap(page);
  const start = await focusedBox(page);
  await page.keyboard.press("ArrowRight");
  const right = await focusedBox(page);
  expect(right.left).toBeGreaterThanOrEqual(start.right);
  expect(right.top).toBeLessThan(start.bottom);
  await page.keyboard.press("ArrowDown");
  const down = await focusedBox(page);
  expect(down.top).toBeGreaterThanOrEqual(right.bottom);
  expect(down.left).toBeLessThan(right.right);
  expect(down.right).toBeGreaterThan(right.left);
  await page.keyboard.press("ArrowUp");
  expect((await focusedBox(page)).bottom).toBeLessThanOrEqual(down.top);
  await page.keyboard.press("ArrowLeft");
  expect((await focusedBox(page)).right).toBeLessThanOrEqual(right.left);

  await page.keyboard.press("End");
  await expect(tilesOf(page).last()).toBeFocused();
  await expect(tilesOf(page).last()).toBeInViewport();
  await page.keyboard.press("Home");
  await expect(tilesOf(page).first()).toBeFocused();
  await expect(tilesOf(page).first()).toBeInViewport();
});

test("arrows pass over what a filter dims", async ({ page }) => {
  await open(page, "/?stage=graduated");
  await tabIntoMap(page);
  for (const key of ["ArrowRight", "ArrowDown", "ArrowRight", "ArrowDown"]) {
    await page.keyboard.press(key);
    await expect(mapOf(page).locator(":focus")).toContainText("Graduated");
  }
});

test("Enter opens the card, Escape closes it and gives the focus back to the tile", async ({ page }) => {
  await open(page);
  await tabIntoMap(page);
  await page.keyboard.press("ArrowRight");
  const slug = (await focusedSlug(page)) ?? "";
  await page.keyboard.press("Enter");
  const card = page.getByRole("dialog");
  await expect(card).toBeVisible();
  await expect(page).toHaveURL(`/projects/${slug}`);
  await expect(card.locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(tilesOf(page, slug).first()).toBeFocused();
});

test("plus, minus, nought and f zoom the map", async ({ page }) => {
  await open(page);
  await tabIntoMap(page);
  const scale = page.getByRole("button", { name: "Actual size" });
  await page.keyboard.press("+");
  await expect(scale).toHaveText("140%");
  await page.keyboard.press("+");
  await expect(scale).toHaveText("196%");
  await page.keyboard.press("-");
  await expect(scale).toHaveText("140%");
  await page.keyboard.press("0");
  await expect(scale).toHaveText("100%");
  await page.keyboard.press("f");
  await expect(scale).toHaveText(/^[1-9]?\d%$/);
  await page.keyboard.press("0");
  await expect(scale).toHaveText("100%");
});

test("the first stop of Tab skips to the content", async ({ page }) => {
  for (const path of ["/", "/projects/kubernetes"]) {
    await open(page, path);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to content" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
  }
});

test("Escape in the search field empties it", async ({ page }) => {
  await open(page, "/?q=kube");
  await searchField(page).press("Escape");
  await expect(searchField(page)).toHaveValue("");
  await expect(page).toHaveURL("/");
});
