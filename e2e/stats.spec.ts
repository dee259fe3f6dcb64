import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { countOf, open, readSnapshot } from "./support/landscape";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const chartOf = (page: Page, name: string) => page.getByRole("region", { name: new RegExp(`^${name}`) });

/** The figure beside a bar. */
async function figureOf(page: Page, chart: string, bar: string): Promise<number> {
  const row = chartOf(page, chart)
    .getByRole("row")
    .filter({ has: page.getByRole("link", { name: bar, exact: true }) });
  return Number((await row.getByRole("cell").first().textContent())?.replaceAll(",", ""));
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the figures are those of the landscape, with what is not known", async ({ page, request }) => {
    const { projects } = await readSnapshot(request);
    await page.goto("/stats?group=all");
    await expect(page.getByRole("status")).toHaveText(`Of ${projects.length} projects`);
    const graduated = projects.filter(({ stage }) => stage === "graduated").length;
    expect(await figureOf(page, "Stages", "Graduated")).toBe(graduated);
    const licensed = projects.filter(({ license }) => license !== undefined).length;
    await expect(chartOf(page, "Licences")).toContainText(`${projects.length - licensed} projects are without`);
  });

  test("a chart is shown in full by a link, and its figures are a file", async ({ page, request }) => {
    await page.goto("/stats?stage=graduated");
    await chartOf(page, "Categories")
      .getByRole("link", { name: /^With subcategories/ })
      .click();
    await expect(page).toHaveURL("/stats?stage=graduated&all=category");
    await expect(chartOf(page, "Categories").getByRole("link", { name: "Service mesh" })).toBeVisible();
    const file = await page.getByRole("link", { name: "Download CSV: Stages", exact: true }).getAttribute("href");
    expect(file).toBe("/api/stats/stage.csv?stage=graduated");
    const answer = await request.get(file ?? "");
    expect(answer.headers()["content-type"]).toContain("text/csv");
    expect(await answer.text()).toMatch(/^stage,name,projects,share\r\ngraduated,Graduated,\d+,1\r\n/);
  });

  test("the filters are a form", async ({ page }) => {
    await page.goto("/stats");
    await page.getByRole("searchbox", { name: "Search projects" }).fill("kubernetes");
    await page.getByRole("button", { name: "Apply filters" }).click();
    await expect(page).toHaveURL(/\/stats\?q=kubernetes/);
    await expect(page.getByRole("status")).toHaveText(/^Of \d+ of \d+ projects$/);
  });
});

test("a bar leads to as many projects on the map as it says", async ({ page }) => {
  await open(page, "/stats?stage=graduated");
  const figure = await figureOf(page, "Programming languages", "Go");
  await chartOf(page, "Programming languages").getByRole("link", { name: "Go", exact: true }).click();
  await expect(page).toHaveURL(/^[^?]*\/\?(?=.*stage=graduated)(?=.*language=Go)/);
  expect((await countOf(page))[0]).toBe(figure);
});

test("a filter counts anew at once, and Back undoes it", async ({ page }) => {
  await open(page, "/stats");
  const before = await page.getByRole("status").textContent();
  await page
    .getByRole("group")
    .filter({ hasText: /^Stage/ })
    .locator("summary")
    .click();
  await page.getByRole("checkbox", { name: /Graduated/ }).check();
  await expect(page).toHaveURL("/stats?stage=graduated");
  await expect(page.getByRole("status")).toHaveText(/^Of \d+ of \d+ projects$/);
  await page.goBack();
  await expect(page.getByRole("status")).toHaveText(before ?? "");
});

test("keys reach a bar and show the focus", async ({ page }) => {
  await open(page, "/stats");
  const bar = chartOf(page, "Stages").getByRole("link", { name: "Sandbox" });
  await chartOf(page, "Stages").getByRole("link", { name: "Sandbox" }).focus();
  await page.keyboard.press("Tab");
  await expect(bar).not.toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(bar).toBeFocused();
  expect(await bar.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/?stage=sandbox");
});

test("where nothing matches, it says why and leads back; what it does not know it ignores", async ({ page }) => {
  await open(page, "/stats?q=xyzxyzxyz");
  await expect(page.getByRole("heading", { name: "No project matches" })).toBeVisible();
  await page.getByRole("link", { name: "Show all figures" }).click();
  await expect(page).toHaveURL("/stats");
  expect((await page.goto("/stats?stage=nonsense&all=nonsense&group=nonsense"))?.status()).toBe(200);
  await expect(page.getByRole("status")).toHaveText(/^Of \d+ projects$/);
});

test("a chart that there is none of is a problem in JSON", async ({ request }) => {
  const answer = await request.get("/api/stats/nonsense.csv");
  expect(answer.status()).toBe(404);
  expect(answer.headers()["content-type"]).toContain("application/problem+json");
});

for (const { name, path, width, colorScheme } of [
  { name: "light", path: "/stats?all=category", width: 1440, colorScheme: "light" },
  { name: "dark", path: "/stats", width: 1440, colorScheme: "dark" },
  { name: "on a phone", path: "/stats", width: 390, colorScheme: "light" },
  { name: "in Chinese", path: "/zh/stats", width: 390, colorScheme: "light" },
] as const) {
  test(`axe finds nothing and nothing is cut off ${name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });
    await open(page, path);
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test("the page speaks Chinese", async ({ page }) => {
  await open(page, "/zh/stats");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("数据");
  await expect(chartOf(page, "许可证")).toBeVisible();
  await chartOf(page, "阶段").getByRole("link", { name: "毕业" }).click();
  await expect(page).toHaveURL("/zh?stage=graduated");
});
