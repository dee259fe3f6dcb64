import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { open } from "./support/landscape";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const chartOf = (page: Page) => page.getByRole("table", { name: "Stages of each project over time" });
const rowOf = (page: Page, name: string) =>
  chartOf(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name, exact: true }) });
const namesOf = (page: Page) => chartOf(page).getByRole("rowheader").getByRole("link");
const timesOf = (page: Page) => page.getByRole("table", { name: "How long each step took, in years" });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every project has a row that says its stages with their dates", async ({ page }) => {
    await page.goto("/timeline");
    await expect(page.getByRole("status")).toHaveText(/^\d+ projects with dated stages$/);
    const total = Number.parseInt((await page.getByRole("status").textContent()) ?? "", 10);
    await expect(namesOf(page)).toHaveCount(total);
    await expect(rowOf(page, "Kubernetes").getByRole("listitem")).toHaveText([
      "Incubating, Mar 10, 2016",
      "Graduated, Mar 6, 2018",
    ]);
    await namesOf(page).getByText("Kubernetes", { exact: true }).click();
    await expect(page).toHaveURL("/projects/kubernetes");
  });

  test("the times of each step are said, with those that still wait", async ({ page }) => {
    await page.goto("/timeline");
    await expect(timesOf(page).getByRole("row", { name: /^Sandbox to Incubating/ })).toHaveText(
      /[\d.]+ years?[\d.]+ to [\d.]+\d+/,
    );
    await expect(page.getByText(/\d+ projects are still at Sandbox, for [\d.]+ years at the median/)).toBeVisible();
  });

  test("filters are a form, and chips take them away", async ({ page }) => {
    await page.goto("/timeline?by=stage");
    const form = page.getByRole("search", { name: "Filters" });
    await form.locator("summary", { hasText: "Stage" }).click();
    await form.getByRole("checkbox", { name: "Graduated" }).check();
    await form.getByRole("button", { name: "Apply filters" }).click();
    await expect(page).toHaveURL("/timeline?by=stage&q=&stage=graduated");
    await expect(page.getByRole("status")).toHaveText(/^\d+ of \d+ projects with dated stages$/);
    await expect(rowOf(page, "Kubernetes")).toBeVisible();
    await expect(rowOf(page, "Akri")).toHaveCount(0);
    await page.getByRole("link", { name: "Stage Graduated, remove" }).click();
    await expect(page).toHaveURL("/timeline?by=stage");
    await expect(rowOf(page, "Akri")).toHaveCount(1);
  });

  test("the same is there as dates, and as a file", async ({ page, request }) => {
    await page.goto("/timeline?q=kubernetes");
    await page.getByRole("link", { name: "Dates" }).click();
    await expect(page).toHaveURL("/timeline?q=kubernetes&view=table");
    await expect(rowOf(page, "Kubernetes").getByRole("cell")).toContainText(["–", "Mar 10, 2016", "Mar 6, 2018"]);
    const address = await page.getByRole("link", { name: "Download CSV" }).getAttribute("href");
    const file = await request.get(address ?? "");
    expect(file.headers()["content-type"]).toBe("text/csv; charset=utf-8");
    expect(await file.text()).toContain(",2016-03-10,2018-03-06,");
  });
});

test("filters act at once, Back undoes them, and Escape closes them", async ({ page }) => {
  await open(page, "/timeline");
  const form = page.getByRole("search", { name: "Filters" });
  await form.locator("summary", { hasText: "Stage" }).click();
  await form.getByRole("checkbox", { name: "Graduated" }).check();
  await expect(page).toHaveURL("/timeline?stage=graduated");
  await expect(rowOf(page, "Akri")).toHaveCount(0);
  await form.getByRole("checkbox", { name: "Sandbox" }).check();
  await expect(page).toHaveURL("/timeline?stage=graduated,sandbox");
  await expect(rowOf(page, "Akri")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(form.getByRole("checkbox", { name: "Graduated" })).toBeHidden();
  await expect(form.locator("summary", { hasText: "Stage" })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL("/timeline?stage=graduated");
  await expect(rowOf(page, "Akri")).toHaveCount(0);
  await page.getByRole("link", { name: "Reset search and filters" }).click();
  await expect(page).toHaveURL("/timeline");
});

test("typing narrows the rows, and nothing found says so", async ({ page }) => {
  await open(page, "/timeline");
  const field = page.getByRole("searchbox", { name: "Search projects" });
  await field.fill("etcd");
  await expect(page).toHaveURL("/timeline?q=etcd");
  await expect(rowOf(page, "etcd")).toBeVisible();
  await field.fill("xyzxyzxyz");
  await expect(page.getByRole("heading", { name: "No project matches" })).toBeVisible();
  await expect(field).toHaveValue("xyzxyzxyz");
});

test("rows are grouped and ordered by links, by keyboard too", async ({ page }) => {
  await open(page, "/timeline");
  const link = page.getByRole("group", { name: "Group by" }).getByRole("link", { name: "Stage" });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/timeline?by=stage");
  await expect(page.getByRole("group", { name: "Group by" }).getByRole("link", { name: "Stage" })).toHaveAttribute(
    "aria-current",
    "true",
  );
  const heads = chartOf(page)
    .getByRole("rowheader")
    .filter({ hasText: /projects?$/ });
  await expect(heads.first()).toHaveText(/^Graduated/);
  await expect(heads.last()).toHaveText(/^Archived/);
});

test("values that no one knows are ignored", async ({ page }) => {
  const answer = await page.goto("/timeline?by=moon&sort=luck&view=spiral&stage=unheard&q=");
  expect(answer?.status()).toBe(200);
  await expect(rowOf(page, "Kubernetes")).toBeVisible();
});

test("on a phone nothing is wider than the screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ["/zh/timeline", "/timeline?view=table&stage=graduated"]) {
    await open(page, path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
  await page.locator("summary", { hasText: "Licence" }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme axe finds nothing on`, () => {
    test.use({ colorScheme });
    for (const path of ["/timeline", "/timeline?view=table&stage=archived", "/zh/timeline?stage=graduated&by=vendor"]) {
      test(path, async ({ page }) => {
        await open(page, path);
        await page.locator("summary").first().click();
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).exclude("nextjs-portal").analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }
  });
}
