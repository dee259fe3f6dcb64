import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { open, readSnapshot } from "./support/landscape";
import { addressOf, isPresent } from "./support/servers";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const rowsOf = (page: Page) => page.getByRole("rowheader");
const headOf = (page: Page, name: string) => page.getByRole("columnheader", { name });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the summary has a row for every project with a stage, and by choice for the others", async ({
    page,
    request,
  }) => {
    const { projects } = await readSnapshot(request);
    const staged = projects.filter(({ stage }) => stage !== undefined);
    await page.goto("/summary");
    await expect(page.getByRole("status").filter({ hasText: /projects$/ })).toHaveText(`${staged.length} projects`);
    await expect(rowsOf(page)).toHaveCount(Math.min(staged.length, 400));
    await page.getByRole("link", { name: "Show those without a stage too" }).click();
    await expect(page).toHaveURL("/summary?all=true");
    await expect(page.getByRole("status").filter({ hasText: /projects$/ })).toHaveText(`${projects.length} projects`);
    await page.getByRole("group", { name: "Page" }).getByRole("link").last().click();
    await expect(page).toHaveURL(/page=\d/);
    await expect(rowsOf(page)).toHaveCount(projects.length % 400);
  });

  test("the heads of its columns sort, and say so", async ({ page }) => {
    await page.goto("/summary?stage=graduated");
    await expect(headOf(page, "Project")).toHaveAttribute("aria-sort", "ascending");
    await headOf(page, "Graduated").getByRole("link").click();
    await expect(page).toHaveURL("/summary?stage=graduated&sort=at-graduated");
    await expect(headOf(page, "Graduated")).toHaveAttribute("aria-sort", "descending");
    const newest = await rowsOf(page).first().textContent();
    await headOf(page, "Graduated").getByRole("link").click();
    await expect(headOf(page, "Graduated")).toHaveAttribute("aria-sort", "ascending");
    expect(await rowsOf(page).first().textContent()).not.toBe(newest);
  });

  test("the wall shows each logo of what the filters leave, with names by choice", async ({ page, request }) => {
    const { projects } = await readSnapshot(request);
    const names = projects.filter(({ stage }) => stage === "graduated").map(({ name }) => name);
    await page.goto("/logos?stage=graduated");
    const links = page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ has: page.locator("[title]") });
    await expect(links).toHaveCount(names.length);
    await expect(page.getByRole("link", { name: "Kubernetes", exact: true })).toBeVisible();
    await page.getByRole("group", { name: "Names" }).getByRole("link", { name: "Shown" }).click();
    await expect(page).toHaveURL("/logos?stage=graduated&names=true");
    await expect(page.getByText("Kubernetes", { exact: true })).toBeVisible();
  });

  test("a landscape without members says so", async ({ page }) => {
    expect((await page.goto("/membership"))?.status()).toBe(200);
    await expect(page.getByRole("heading", { name: "This landscape lists no members" })).toBeVisible();
  });

  test("old addresses of these pages go on to them, with what they ask for", async ({ page }) => {
    for (const [from, to] of [
      [
        "/projects-summary?maturity=graduated&sort-by=graduated_at&sort-direction=desc",
        "/summary?stage=graduated&sort=at-graduated",
      ],
      ["/logos-preview", "/logos"],
      ["/projects", "/summary"],
      ["/zh/members", "/zh/membership"],
      ["/acquisitions", "/vendors"],
    ] as const) {
      await page.goto(from);
      await expect(page).toHaveURL(to);
    }
  });
});

if (isPresent("cncf")) {
  test("the members of a real landscape stand by kind, with the day on which they joined", async ({ page }) => {
    await page.goto(addressOf("cncf", "/membership"));
    await expect(page.getByRole("heading", { level: 2, name: /^Platinum \d+$/ })).toBeVisible();
    await expect(page.getByText(/^since /).first()).toBeVisible();
    await page.getByRole("group", { name: "Order" }).getByRole("link", { name: "Newest" }).click();
    await expect(page).toHaveURL(/\?sort=joined$/);
    await page.getByRole("searchbox").fill("red hat");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/q=red(\+|%20)hat/);
    await expect(page.getByRole("link", { name: /^Red Hat/ })).toBeVisible();
  });
}

test("all pages are in the menu, and on a phone nothing is wider than the screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/zh/summary?sort=-accepted");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole("button", { name: "全部页面" }).click();
  await page.getByRole("navigation").getByRole("link", { name: "标志墙" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("标志墙");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme axe finds nothing on`, () => {
    test.use({ colorScheme });
    for (const path of ["/summary?stage=graduated", "/zh/logos?stage=incubating&names=true", "/membership"]) {
      test(path, async ({ page }) => {
        await open(page, path);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }
  });
}
