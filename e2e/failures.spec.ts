import { expect, test } from "@playwright/test";
import { countOf, expectLit, filterOf, litSlugs, open, searchField, tilesOf } from "./support/landscape";

test("a card that can't be loaded says so, keeps what is known and loads on a second try", async ({ page }) => {
  let isDown = true;
  await page.route("**/api/projects/kubernetes", (route) =>
    isDown ? route.fulfill({ status: 503 }) : route.continue(),
  );
  await open(page);
  await tilesOf(page, "kubernetes").click();
  const card = page.getByRole("dialog", { name: "Kubernetes" });
  await expect(card.getByRole("alert")).toContainText("This card did not load");
  await expect(card).toContainText("Graduated");
  isDown = false;
  await card.getByRole("button", { name: "Try again" }).click();
  await expect(card.getByText(/^Keeps declared containers running/)).toBeVisible();
  await expect(card.getByRole("alert")).toHaveCount(0);
});

test("a project that went away since the page was opened is said to be gone", async ({ page }) => {
  await page.route("**/api/projects/kubernetes", (route) =>
    route.fulfill({ status: 404, contentType: "application/problem+json", body: '{"status":404}' }),
  );
  await open(page);
  await tilesOf(page, "kubernetes").click();
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("This project is no longer here");
});

test("filters and search by name work when the words to search in do not arrive", async ({ page }) => {
  await page.route("**/api/search-text/**", (route) => route.abort());
  await open(page);
  await searchField(page).fill("kubernetes");
  await expectLit(tilesOf(page, "kubernetes"));
  await filterOf(page, "Stage")
    .getByRole("checkbox", { name: /^Graduated/ })
    .check();
  await expect(page).toHaveURL(/stage=graduated/);
  await expect.poll(() => litSlugs(page)).toContain("kubernetes");
  expect((await countOf(page))[0]).toBe((await litSlugs(page)).length);
  await page.goto("/?view=cards&q=kubernetes");
  await expect(page.getByRole("link", { name: /^Kubernetes\b/ }).first()).toBeVisible();
});

test("the command palette still acts when the landscape can't be loaded", async ({ page }) => {
  await page.route("**/api/landscape", (route) => route.abort());
  await open(page, "/projects/kubernetes");
  await page.keyboard.press("/");
  const palette = page.getByRole("dialog", { name: "Search and actions" });
  await palette.getByRole("combobox").fill("dark");
  await expect(palette.getByText("The landscape could not be loaded")).toBeVisible();
  await palette.getByRole("option", { name: "Use the dark theme" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
