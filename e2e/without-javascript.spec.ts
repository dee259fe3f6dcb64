import { expect, test } from "@playwright/test";
import { countOf, litSlugs, queryOf, readSnapshot, searchField, tilesOf } from "./support/landscape";

test.use({ javaScriptEnabled: false });

test("tiles are links to whole pages", async ({ page }) => {
  await page.goto("/");
  await tilesOf(page, "kubernetes").click();
  await expect(page).toHaveURL("/projects/kubernetes");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kubernetes");
  await expect(page.getByText(/^Keeps declared containers running/)).toBeVisible();
  for (const name of ["About", "Categories", "Repositories", "Related projects", "Security audits", "More links"])
    await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
  await page.getByRole("link", { name: "etcd", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("etcd");
});

test("the filters are a form that narrows the map", async ({ page }) => {
  await page.goto("/");
  const form = page.getByRole("search", { name: "Filters" });
  await form.getByRole("checkbox", { name: /^Graduated/ }).check();
  await form.getByRole("checkbox", { name: /^Google/ }).check();
  await form.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL(/stage=graduated/);
  expect(queryOf(page)).toContain("vendor=google");
  const [matches] = await countOf(page);
  expect(matches).toBeGreaterThan(0);
  expect(await litSlugs(page)).toHaveLength(matches);
  expect(await litSlugs(page)).toContain("kubernetes");
  await expect(form.getByRole("checkbox", { name: /^Graduated/ })).toBeChecked();

  await searchField(page).fill("proxy");
  await searchField(page).press("Enter");
  await expect(page).toHaveURL(/q=proxy/);
  expect(queryOf(page)).toContain("stage=graduated");
  expect((await countOf(page))[0]).toBeLessThan(matches);
  await page.getByRole("link", { name: "Reset search and filters" }).click();
  await expect(page).toHaveURL("/");
});

test("a search finds words of summaries and forgives typing errors on the server too", async ({ page }) => {
  await page.goto("/?q=kuberntes");
  expect(await litSlugs(page)).toContain("kubernetes");
  const [matches, all] = await countOf(page);
  expect(matches).toBeLessThan(all);
});

test("tabs, views and the order of the table are links", async ({ page, request }) => {
  const { groups, projects } = await readSnapshot(request);
  const wanted = projects.filter(
    ({ stage, placements }) =>
      stage === "incubating" && placements.some((path) => groups[1]?.categories.includes(path.split("/")[0] ?? "")),
  );
  await page.goto("/?stage=incubating");
  await page.getByRole("link", { name: /^Platforms and services/ }).click();
  expect((await countOf(page))[0]).toBe(wanted.length);
  const views = page.getByRole("navigation", { name: "View" });
  await views.getByRole("link", { name: "Table" }).click();
  await expect(page).toHaveURL(/view=table/);
  const names = page.getByRole("rowheader").getByTitle(/./);
  const first = await names.allTextContents();
  expect(new Set(first)).toEqual(new Set(wanted.map(({ name }) => name)));
  await page.getByRole("columnheader", { name: "Name" }).getByRole("link").click();
  await expect(names).toHaveText(first.toReversed());
  await views.getByRole("link", { name: "Cards" }).click();
  const cards = page.getByRole("region", { name: "Projects as cards" });
  await expect(cards.getByRole("link", { name: new RegExp(`^${wanted[0]?.name}`) }).first()).toBeVisible();
});

test("logos are there", async ({ page }) => {
  await page.goto("/");
  const pictures = await tilesOf(page).evaluateAll((tiles) =>
    tiles.map((tile) => {
      const style = getComputedStyle(tile.querySelector("i") ?? tile);
      return style.backgroundImage !== "none" || tile.querySelector("i")?.textContent !== "";
    }),
  );
  expect(pictures).not.toContain(false);
});

test("the filters stand above the map on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  const form = page.getByRole("search", { name: "Filters" });
  await form.getByRole("checkbox", { name: /^Graduated/ }).check();
  await form.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL(/stage=graduated/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
