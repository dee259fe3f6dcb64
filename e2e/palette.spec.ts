import { expect, type Page, test } from "@playwright/test";
import { chipsOf, countOf, mapOf, open, searchField } from "./support/landscape";

const palette = (page: Page) => page.getByRole("dialog", { name: "Search and actions" });

/** Opens the palette by a key, types, waits for an answer and takes it with Enter. */
async function take(page: Page, key: string, text: string, group: string, answer: RegExp) {
  await page.keyboard.press(key);
  await expect(palette(page).getByRole("combobox")).toBeFocused();
  await page.keyboard.type(text);
  const option = palette(page).getByRole("group", { name: group }).getByRole("option", { name: answer }).first();
  await expect(option).toBeVisible();
  for (let presses = 0; presses < 30 && (await option.getAttribute("aria-selected")) !== "true"; presses += 1)
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(palette(page)).toBeHidden();
}

test("the command palette finds a project and opens its card", async ({ page }) => {
  await open(page);
  await take(page, "/", "kubernetes", "Projects", /^Kubernetes\s/);
  await expect(page.getByRole("dialog", { name: "Kubernetes" }).locator(":focus")).toHaveCount(1);
  await expect(page).toHaveURL("/projects/kubernetes");
});

test("the command palette finds a vendor and shows what it has", async ({ page }) => {
  await open(page, "/?stage=sandbox");
  await take(page, "Control+k", "alibaba", "Vendors", /^Alibaba Cloud$/);
  await expect(page).toHaveURL("/?vendor=alibaba-cloud");
  await expect(chipsOf(page).filter({ hasText: "Alibaba Cloud" })).toBeVisible();
  expect((await countOf(page))[0]).toBeGreaterThan(3);
});

test("the command palette finds a category and shows the tab that has it", async ({ page }) => {
  await open(page);
  await take(page, "/", "serverless", "Categories", /^Serverless$/);
  await expect(page).toHaveURL(/category=serverless/);
  await expect(mapOf(page).getByRole("heading", { level: 2, name: "Serverless", exact: true })).toBeVisible();
});

test("the command palette finds an action and does it", async ({ page }) => {
  await open(page);
  await take(page, "/", "dark", "Actions", /dark theme/);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await take(page, "/", "table", "Actions", /as table/);
  await expect(page.getByRole("table")).toBeVisible();
});

test("the command palette closes by Escape and by the keys that opened it", async ({ page }) => {
  await open(page);
  await page.keyboard.press("/");
  await expect(palette(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(palette(page)).toBeHidden();
  await page.keyboard.press("Control+k");
  await expect(palette(page)).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(palette(page)).toBeHidden();
});

test("the command palette works on a page that has no map", async ({ page }) => {
  await open(page, "/projects/kubernetes");
  await take(page, "/", "envoy", "Projects", /^Envoy\s/);
  await expect(page.getByRole("heading", { level: 1, name: "Envoy" })).toBeVisible();
  await take(page, "Control+k", "alibaba", "Vendors", /^Alibaba Cloud$/);
  await expect(page).toHaveURL("/?vendor=alibaba-cloud");
  await expect(mapOf(page)).toBeVisible();
});

test("the command palette leaves the slash to whoever is typing", async ({ page }) => {
  await open(page);
  await searchField(page).press("/");
  await expect(searchField(page)).toHaveValue("/");
  await expect(palette(page)).toBeHidden();
});
