import { devices, expect, type Page, test } from "@playwright/test";
import { countOf, litSlugs, open, queryOf, tilesOf } from "./support/landscape";

const viewLink = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "View" }).getByRole("link", { name, exact: true });

const slugsIn = (page: Page, part: "table" | "cards") =>
  (part === "table" ? page.getByRole("table") : page.getByRole("region", { name: "Projects as cards" }))
    .locator("a[data-slug]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("data-slug") ?? ""));

test("map, cards and table show the same projects", async ({ page }) => {
  await open(page, "/?stage=graduated");
  const shown = new Set(await litSlugs(page));
  expect(shown.size).toBeGreaterThan(20);
  expect((await countOf(page))[0]).toBe(shown.size);
  await viewLink(page, "Cards").click();
  await expect(page).toHaveURL(/view=cards/);
  await expect.poll(async () => new Set(await slugsIn(page, "cards"))).toEqual(shown);
  await viewLink(page, "Table").click();
  await expect(page).toHaveURL(/view=table/);
  await expect.poll(async () => new Set(await slugsIn(page, "table"))).toEqual(shown);
  expect((await countOf(page))[0]).toBe(shown.size);
});

test("cards stand under stages, the most mature first, or under vendors", async ({ page }) => {
  await open(page, "/?view=cards&stage=graduated,incubating");
  const groupBy = page.getByRole("combobox", { name: "Group by" });
  const choose = async (name: string) => {
    await groupBy.click();
    await page.getByRole("option", { name, exact: true }).click();
  };
  await choose("Stage");
  await expect(page).toHaveURL(/group-by=stage/);
  const cards = page.getByRole("region", { name: "Projects as cards" });
  await expect(cards.getByRole("heading", { level: 2 })).toHaveText([/^Graduated/, /^Incubating/]);
  const inSections = await cards.getByRole("heading", { level: 2 }).allTextContents();
  const total = inSections.reduce((sum, text) => sum + Number(/(\d+) projects?$/.exec(text)?.[1]), 0);
  expect(total).toBe((await countOf(page))[0]);

  await choose("Vendor");
  await expect(page).toHaveURL(/group-by=vendor/);
  const google = cards.locator("section").filter({ has: page.getByRole("heading", { name: /^Google/ }) });
  await expect(google.getByRole("link", { name: /^Kubernetes\b/ })).toBeVisible();
});

test("cards go on as the end comes near, until all are there", async ({ page }) => {
  await open(page, "/?view=cards&group=all");
  const [all] = await countOf(page);
  const cards = page.getByRole("region", { name: "Projects as cards" }).locator("a[data-slug]");
  const first = await cards.count();
  expect(first).toBeLessThan(all);
  await expect(async () => {
    await cards.last().scrollIntoViewIfNeeded();
    expect(new Set(await slugsIn(page, "cards")).size).toBe(all);
  }).toPass();
});

test("the table sorts by a press on a head, and says how", async ({ page }) => {
  await open(page, "/?view=table&stage=graduated");
  const head = (name: string) => page.getByRole("columnheader", { name });
  const names = () => page.getByRole("table").getByRole("rowheader").getByTitle(/./).allTextContents();
  await expect(head("Name")).toHaveAttribute("aria-sort", "ascending");
  const ascending = await names();
  expect(ascending).toEqual(ascending.toSorted((a, b) => a.localeCompare(b, "en", { sensitivity: "base" })));
  await head("Name").getByRole("link").click();
  await expect(head("Name")).toHaveAttribute("aria-sort", "descending");
  await expect(page).toHaveURL(/sort=-name/);
  await expect.poll(names).toEqual(ascending.toReversed());

  await head("Licence").getByRole("link").click();
  await expect(head("Licence")).toHaveAttribute("aria-sort", "ascending");
  await expect(head("Name")).toHaveAttribute("aria-sort", "none");
  await page.goBack();
  await expect.poll(names).toEqual(ascending.toReversed());
});

test("columns come and go by choice, and the address remembers them", async ({ page }) => {
  await open(page, "/?view=table&stage=graduated");
  const toggle = async (name: string) => {
    await page.getByRole("button", { name: "Columns" }).click();
    await page.getByRole("menuitemcheckbox", { name }).click();
    await page.keyboard.press("Escape");
  };
  await toggle("Country");
  await toggle("Vendor");
  await expect(page).toHaveURL(/columns=stage,category,license,country/);
  const heads = ["Name", "Stage", "Category", "Licence", "Country"];
  await expect(page.getByRole("columnheader")).toHaveText(heads);
  await page.reload();
  await expect(page.getByRole("columnheader")).toHaveText(heads);
});

test.describe("on a phone", () => {
  const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices["Pixel 7"];
  test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch });

  const widths = (page: Page) =>
    tilesOf(page).evaluateAll((tiles) => tiles.slice(0, 20).map((tile) => tile.getBoundingClientRect().width));

  test("the landscape begins as a list, and the map is one tap away", async ({ page }) => {
    await open(page);
    expect(Math.min(...(await widths(page)))).toBeGreaterThan(300);
    await viewLink(page, "Map").tap();
    await expect(page).toHaveURL(/view=map/);
    await expect.poll(async () => Math.max(...(await widths(page)))).toBeLessThan(220);
    await viewLink(page, "List").tap();
    await expect.poll(async () => Math.min(...(await widths(page)))).toBeGreaterThan(300);
  });

  test("filters are a sheet that says what closing it will show", async ({ page }) => {
    await open(page);
    const [, all] = await countOf(page);
    await page.getByRole("button", { name: "Filters" }).tap();
    const sheet = page.getByRole("dialog", { name: "Filters" });
    await sheet.getByRole("checkbox", { name: /^Graduated/ }).tap();
    const close = sheet.getByRole("button", { name: /^Show \d+ projects$/ });
    await expect(page).toHaveURL(/stage=graduated/);
    // The tick shows first, what it gives a moment later.
    await expect(close).not.toHaveText(`Show ${all} projects`);
    const promised = Number(/\d+/.exec((await close.textContent()) ?? "")?.[0]);
    await close.tap();
    await expect(sheet).toBeHidden();
    expect((await countOf(page))[0]).toBe(promised);
    const listed = await tilesOf(page).evaluateAll((tiles) =>
      tiles.filter((tile) => tile.getClientRects().length > 0).map((tile) => tile.getAttribute("data-slug")),
    );
    expect(new Set(listed).size).toBe(promised);
    await expect(page.getByRole("button", { name: "Filters, 1 chosen" })).toBeVisible();
  });

  test("a card rises from below and is pulled away by its button", async ({ page }) => {
    await open(page, "/?stage=graduated");
    await tilesOf(page, "kubernetes").tap();
    const card = page.getByRole("dialog", { name: "Kubernetes" });
    await expect(card.getByRole("heading", { name: "Categories" })).toBeAttached();
    await card.getByRole("button", { name: "Close" }).tap();
    await expect(card).toBeHidden();
    await expect(page).toHaveURL("/?stage=graduated");
  });
});

test("another language keeps the question", async ({ page }) => {
  await open(page, "/?view=table&stage=graduated&q=kube");
  const count = await countOf(page);
  await page.getByRole("link", { name: "中文" }).click();
  await expect(page).toHaveURL(/\/zh\?/);
  expect(queryOf(page).slice(1).split("&").sort()).toEqual(["q=kube", "stage=graduated", "view=table"]);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect(page.getByRole("columnheader").first()).toHaveText("名称");
  await expect(page.getByRole("status").filter({ hasText: String(count[0]) })).toBeVisible();
});

test("the map prints on one sheet, a project's page too without what only a screen needs", async ({ page }) => {
  await open(page);
  const pdf = await page.pdf({ format: "A4", landscape: true });
  expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: "print" });
  await expect(tilesOf(page).last()).toBeVisible();
  for (const role of ["banner", "search"] as const) await expect(page.getByRole(role)).toBeHidden();
  await expect(page.getByRole("group", { name: "Zoom" })).toBeHidden();

  await open(page, "/projects/kubernetes");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("navigation", { name: "Where this project is" })).toBeHidden();
});

test("a chosen theme stays", async ({ page }) => {
  const paper = () => page.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor);
  await open(page);
  const light = await paper();
  await page.getByRole("button", { name: "Theme" }).click();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.reload();
  expect(await paper()).toBe(dark);
  await page.goto("/projects/kubernetes");
  expect(await paper()).toBe(dark);
});

for (const path of [
  "/?view=map",
  "/?stage=graduated&vendor=google&q=kube",
  "/?view=cards",
  "/?view=table",
  "/projects/kubernetes",
  "/projects/kubernets",
]) {
  test(`${path} never scrolls sideways, from a small phone to a wall`, async ({ page }) => {
    await open(page, path);
    for (const width of [320, 390, 768, 1024, 1440, 2560, 3840]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
}
