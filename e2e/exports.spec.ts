import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { litSlugs, open, readSnapshot } from "./support/landscape";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const menuOf = (page: Page) => page.getByRole("menu", { name: "Export" });

async function openMenu(page: Page, name = "Export"): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("menuitem").first()).toBeVisible();
}

async function hrefOf(page: Page, item: string): Promise<string> {
  return (await page.getByRole("menuitem", { name: item, exact: true }).getAttribute("href")) ?? "";
}

test("what is on the screen is in the file, in its order", async ({ page, request }) => {
  await open(page, "/?stage=graduated");
  const shown = await litSlugs(page);
  await openMenu(page);
  const answer = await request.get(await hrefOf(page, "Data (JSON)"));
  const { projects, count } = await answer.json();
  expect(projects.map(({ slug }: { slug: string }) => slug)).toEqual(shown);
  expect(count).toBe(shown.length);
  const table = await (await request.get(await hrefOf(page, "Table (CSV)"))).text();
  expect(table.trim().split("\r\n")).toHaveLength(shown.length + 1);
  expect(await (await request.get(await hrefOf(page, "Data (YAML)"))).text()).toContain(`slug: ${shown[0]}`);
});

test("the map is drawn as the page shows it", async ({ page, request }) => {
  await open(page, "/?stage=graduated&compact=true");
  const shown = await litSlugs(page);
  await openMenu(page);
  const answer = await request.get(await hrefOf(page, "Map (SVG)"));
  expect(answer.headers()["content-type"]).toBe("image/svg+xml");
  const svg = await answer.text();
  const linked = [...svg.matchAll(/\/projects\/([^"/]+)"/g)].map(([, slug]) => slug);
  expect(new Set(linked)).toEqual(new Set(shown));
  // A browser draws it: it is well-formed and has a size.
  await page.setContent(`<img alt="" src="data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}">`);
  await expect.poll(() => page.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1920);
});

for (const [format, start] of [
  ["png", "\u0089PNG"],
  ["pdf", "%PDF-"],
] as const) {
  test(`the map is a ${format.toUpperCase()}, sent again only when it changed`, async ({ request }) => {
    const address = `/api/export.${format}?stage=graduated&compact=true&width=900`;
    const answer = await request.get(address);
    expect(answer.status()).toBe(200);
    expect((await answer.body()).toString("latin1", 0, start.length)).toBe(start);
    expect(answer.headers()["content-disposition"]).toBe(`attachment; filename="landscape.${format}"`);
    const again = await request.get(address, { headers: { "if-none-match": answer.headers().etag ?? "" } });
    expect(again.status()).toBe(304);
  });
}

test("nonsense in the address of a drawing is ignored", async ({ request }) => {
  const plain = await request.get("/api/export.svg?stage=graduated&compact=true");
  const odd = await request.get("/api/export.svg?stage=graduated,nonsense&compact=true&theme=pink&width=1e9&lang=xx");
  expect(odd.status()).toBe(200);
  expect((await odd.text()).length).toBe((await plain.text()).length);
});

test("the menu works by keyboard and copies a link to the view", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/?stage=graduated");
  await page.getByRole("button", { name: "Export", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(menuOf(page)).toBeVisible();
  await page.keyboard.press("End");
  await expect(page.getByRole("menuitem", { name: "Copy link to this view" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Link copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Export", exact: true })).toBeFocused();
});

test("a dark page gives a dark drawing", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page);
  await openMenu(page);
  expect(await hrefOf(page, "Map (PNG)")).toContain("theme=dark");
  // Guards of the focus take it for a moment and hand it on: they are hidden from all but the keyboard.
  const axe = new AxeBuilder({ page }).withTags(RULES).exclude("[data-base-ui-focus-guard]");
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test("on a phone and in Chinese the menu is whole", async ({ page, request }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/zh?stage=graduated");
  await openMenu(page, "导出");
  const svg = await (await request.get(await hrefOf(page, "地图（SVG）"))).text();
  expect(svg).toContain('lang="zh-Hans"');
  expect(svg).toContain("阶段：毕业");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the files are links", async ({ page, request }) => {
    await page.goto("/?stage=graduated");
    const files = page.getByRole("navigation", { name: "Export" }).getByRole("link");
    await expect(files).toHaveCount(6);
    const address = await files.filter({ hasText: "CSV" }).getAttribute("href");
    expect((await request.get(address ?? "")).headers()["content-type"]).toContain("text/csv");
  });

  test("a project's badge can be copied as text", async ({ page, request }) => {
    await page.goto("/projects/envoy");
    await page.getByText("Badge for a README").click();
    const snippet = await page
      .getByRole("code")
      .filter({ hasText: /^\[!\[/ })
      .textContent();
    const image = /\]\((http[^)]+\.svg)\)/.exec(snippet ?? "")?.[1] ?? "";
    const badge = await request.get(image);
    expect(badge.headers()["content-type"]).toContain("image/svg+xml");
    expect(await badge.text()).toContain("Graduated");
  });
});

test("every project that a table of the whole landscape lists is one of it", async ({ request }) => {
  const { projects } = await readSnapshot(request);
  const { count } = await (await request.get("/api/export.json?group=all")).json();
  expect(count).toBe(projects.length);
});
