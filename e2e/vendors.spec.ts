import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { litSlugs, open, readSnapshot } from "./support/landscape";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const namesOf = (page: Page) => page.getByRole("rowheader").getByRole("link");
const headOf = (page: Page, name: string) => page.getByRole("columnheader", { name });
const fieldOf = (page: Page) => page.getByRole("searchbox", { name: "Search vendors" });

/** The figures of a column of the table, from the top. */
async function figuresOf(page: Page, column: string): Promise<number[]> {
  const place = (await page.getByRole("columnheader").allTextContents()).indexOf(column);
  const texts = await page.locator(`tbody tr > :nth-child(${place + 1})`).allTextContents();
  return texts.map((text) => (text === "–" ? 0 : Number(text.replaceAll(",", ""))));
}

const isFalling = (figures: readonly number[]) =>
  figures.every((each, at) => at === 0 || each <= (figures[at - 1] ?? 0));

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("everybody is listed, whoever has most on the map first", async ({ page, request }) => {
    const { vendors } = await readSnapshot(request);
    await page.goto("/vendors");
    await expect(page.getByRole("status")).toHaveText(`${vendors.length} vendors`);
    await expect(namesOf(page)).toHaveCount(vendors.length);
    expect(isFalling(await figuresOf(page, "Projects"))).toBe(true);
  });

  test("the heads of columns are links that sort, and say so", async ({ page }) => {
    await page.goto("/vendors");
    await expect(headOf(page, "Projects")).toHaveAttribute("aria-sort", "descending");
    await headOf(page, "Started").getByRole("link").click();
    await expect(page).toHaveURL("/vendors?sort=origin");
    await expect(headOf(page, "Started")).toHaveAttribute("aria-sort", "descending");
    expect(isFalling(await figuresOf(page, "Started"))).toBe(true);
    await headOf(page, "Name").getByRole("link").click();
    await expect(headOf(page, "Name")).toHaveAttribute("aria-sort", "ascending");
    await headOf(page, "Name").getByRole("link").click();
    await expect(page).toHaveURL("/vendors?sort=-name");
    await expect(headOf(page, "Name")).toHaveAttribute("aria-sort", "descending");
  });

  test("the search is a form, with country and kind", async ({ page }) => {
    await page.goto("/vendors?sort=name");
    await page.getByRole("combobox", { name: "Country" }).selectOption("CN");
    await page.getByRole("combobox", { name: "Kind" }).selectOption("company");
    await fieldOf(page).fill("alibaba");
    await page.getByRole("button", { name: "Find" }).click();
    await expect(page).toHaveURL(/q=alibaba&country=CN&kind=company&sort=name/);
    await expect(namesOf(page)).toHaveText(["Alibaba Cloud"]);
    await expect(fieldOf(page)).toHaveValue("alibaba");
    await expect(page.getByRole("combobox", { name: "Country" })).toHaveValue("CN");
  });

  test("a vendor's page says what it has, in which role, and how that came up", async ({ page }) => {
    await page.goto("/vendors");
    await namesOf(page).getByText("Red Hat", { exact: true }).click();
    await expect(page).toHaveURL("/vendors/red-hat");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Red Hat");
    for (const name of [/^Started \d+/, /^Maintains \d+/, /^Stages reached/, /^Belong to it/])
      await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
    const years = await page.getByRole("heading", { level: 3, name: /^\d{4}$/ }).allTextContents();
    expect(years.length).toBeGreaterThan(1);
    expect(isFalling(years.map(Number))).toBe(true);
    await page.getByRole("main").getByRole("link", { name: "IBM" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("IBM");
  });
});

test("the list narrows as you type, and its address says how", async ({ page }) => {
  await open(page, "/vendors");
  await fieldOf(page).fill("红帽");
  await expect(namesOf(page)).toHaveText(["Red Hat"]);
  await expect(page).toHaveURL(/\/vendors\?q=/);
  await fieldOf(page).fill("");
  await expect(page).toHaveURL("/vendors");
  await page.getByRole("combobox", { name: "Kind" }).selectOption("university");
  await expect(page).toHaveURL("/vendors?kind=university");
  await expect(page.getByRole("status")).toHaveText(/^\d of \d+ vendors$/);
  await headOf(page, "Name").getByRole("link").click();
  await expect(page).toHaveURL("/vendors?kind=university&sort=name");
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL("/vendors");
});

test("a name that nobody has leads to those like it, and back to all", async ({ page }) => {
  await open(page, "/vendors?q=redhta");
  await expect(page.getByRole("heading", { name: "No vendor matches" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "Red Hat" })).toHaveAttribute(
    "href",
    "/vendors/red-hat",
  );
  await page.getByRole("link", { name: "Show all vendors" }).click();
  await expect(page).toHaveURL("/vendors");
  await expect(page.getByRole("table")).toBeVisible();
});

test("a vendor's projects are shown on the map", async ({ page, request }) => {
  const { projects } = await readSnapshot(request);
  const own = projects.filter(({ vendors }) => vendors.includes("red-hat")).map(({ slug }) => slug);
  await page.goto("/vendors/red-hat");
  await page.getByRole("link", { name: `See all ${own.length} on the map` }).click();
  await expect(page).toHaveURL("/?vendor=red-hat&group=all");
  expect((await litSlugs(page)).toSorted()).toEqual(own.toSorted());
});

test("a project's page leads to the vendors behind it, and to the map beside each", async ({ page }) => {
  await page.goto("/projects/kubernetes");
  await expect(page.getByRole("link", { name: "Google on the map" }).first()).toHaveAttribute(
    "href",
    "/?vendor=google",
  );
  await page.getByRole("link", { name: "Google", exact: true }).first().click();
  await expect(page).toHaveURL("/vendors/google");
});

test("a vendor's page tells machines who it is, in both languages", async ({ page }) => {
  await page.goto("/zh/vendors/red-hat");
  await expect(page).toHaveTitle("红帽 · 云原生全景图");
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /\/zh\/vendors\/red-hat$/);
  await expect(page.locator("link[rel=alternate][hreflang=en]")).toHaveAttribute("href", /[^h]\/vendors\/red-hat$/);
  const graph: { "@graph": Record<string, unknown>[] } = JSON.parse(
    (await page.locator("script[type='application/ld+json']").textContent()) ?? "",
  );
  expect(graph["@graph"].map((node) => node["@type"])).toEqual(["Organization", "BreadcrumbList"]);
  expect(graph["@graph"][0]).toMatchObject({
    name: "红帽",
    alternateName: "Red Hat",
    parentOrganization: { name: "IBM" },
  });
});

test("an address in other letters leads to the vendor for good, one of nobody is not found", async ({
  page,
  request,
}) => {
  const answer = await request.get("/zh/vendors/Red-Hat", { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  expect(answer.headers()["location"]).toMatch(/\/zh\/vendors\/red-hat$/);

  expect((await page.goto("/vendors/redhta"))?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("redhta");
  await page.getByRole("main").getByRole("link", { name: "Red Hat" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Red Hat");
});

test("the bar of every page leads to the vendors, on a phone too", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/projects/kubernetes");
  await page.getByRole("button", { name: "All pages" }).click();
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Vendors" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vendors");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme axe finds nothing on`, () => {
    test.use({ colorScheme });
    for (const path of ["/vendors?kind=university", "/vendors?q=redhta", "/vendors/red-hat", "/zh/vendors/google"]) {
      test(path, async ({ page }) => {
        await open(page, path);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }
  });
}
