import { expect, type Page, test } from "@playwright/test";
import { chipsOf, countOf, filterOf, litSlugs, mapOf, open, tilesOf } from "./support/landscape";
import { addressOf } from "./support/servers";

const cardOf = (page: Page, name: string) => page.getByRole("dialog", { name, exact: true });

test("a tile opens its card over the map, under the project's address and with the question kept", async ({ page }) => {
  await open(page, "/?stage=graduated");
  await tilesOf(page, "kubernetes").click();
  await expect(page).toHaveURL("/projects/kubernetes?stage=graduated");
  const card = cardOf(page, "Kubernetes");
  await expect(card.getByText(/^Keeps declared containers running/)).toBeVisible();
  await expect(card.getByRole("list", { name: "Way through the stages" })).toContainText("Graduated");
  await expect(card.getByRole("heading", { name: "Security audits" })).toBeAttached();
  await expect(card.getByRole("link", { name: "Website" })).toHaveAttribute("href", "https://kubernetes.io/");
  await expect(mapOf(page)).toBeVisible();
  await expect(tilesOf(page, "kubernetes")).toHaveAttribute("aria-current", "true");
  await expect(page).toHaveTitle(/^Kubernetes · /);
});

for (const way of ["Escape", "its button", "Back"]) {
  test(`${way} closes the card and leaves the question as it was`, async ({ page }) => {
    await open(page, "/?stage=graduated");
    await tilesOf(page, "kubernetes").click();
    const card = cardOf(page, "Kubernetes");
    await expect(card.getByRole("heading", { name: "Categories" })).toBeAttached();
    if (way === "Escape") await page.keyboard.press("Escape");
    else if (way === "Back") await page.goBack();
    else await card.getByRole("button", { name: "Close" }).click();
    await expect(card).toBeHidden();
    await expect(page).toHaveURL("/?stage=graduated");
    await expect(tilesOf(page, "kubernetes")).not.toHaveAttribute("aria-current");
    await expect(page).not.toHaveTitle(/Kubernetes/);
    expect((await litSlugs(page)).length).toBeGreaterThan(20);
  });
}

test("next and previous go through the result in the order of the view", async ({ page }) => {
  await open(page, "/?view=table&stage=graduated&sort=-name");
  const names = await page.getByRole("rowheader").getByTitle(/./).allTextContents();
  await page.getByRole("rowheader").first().getByRole("link").click();
  for (const name of names.slice(0, 4)) {
    const card = cardOf(page, name);
    await expect(card).toBeVisible();
    await card.getByRole("button", { name: "Next project" }).click();
  }
  await cardOf(page, names[4] ?? "")
    .getByRole("button", { name: "Previous project" })
    .click();
  await expect(cardOf(page, names[3] ?? "")).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(cardOf(page, names[2] ?? "")).toBeVisible();

  await open(page, "/?stage=graduated");
  const slugs = await litSlugs(page);
  await tilesOf(page, slugs[0]).first().click();
  await expect(page).toHaveURL(new RegExp(`/projects/${slugs[0]}\\?`));
  await expect(page.getByRole("button", { name: "Previous project" })).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("button", { name: "Next project" }).click();
  await expect(page).toHaveURL(new RegExp(`/projects/${slugs[1]}\\?`));
});

test("pointing at a tile fetches its card, so that opening it asks for nothing more", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/(api|projects)\//.test(pathname)) asked.push(pathname);
  });
  await open(page);
  const answered = page.waitForResponse("**/api/projects/kubernetes", { timeout: 10_000 });
  await tilesOf(page, "kubernetes").hover();
  await answered;
  await tilesOf(page, "kubernetes").click();
  await expect(cardOf(page, "Kubernetes").getByRole("heading", { name: "Categories" })).toBeAttached();
  expect(asked.filter((path) => path.endsWith("/kubernetes"))).toEqual(["/api/projects/kubernetes"]);
});

test("copy link puts the project's own address on the clipboard", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/?stage=graduated");
  await tilesOf(page, "kubernetes").click();
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Link copied" })).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(addressOf("bundled", "/projects/kubernetes"));
});

test("a related project opens in the same card", async ({ page }) => {
  await open(page);
  await tilesOf(page, "kubernetes").click();
  await cardOf(page, "Kubernetes").getByRole("link", { name: "etcd", exact: true }).click();
  await expect(cardOf(page, "etcd")).toBeVisible();
  await expect(page).toHaveURL("/projects/etcd");
  await page.goBack();
  await expect(cardOf(page, "Kubernetes")).toBeVisible();
});

test("a tile pressed with a modifier opens the project's page in a new tab", async ({ page, context }) => {
  await open(page);
  const opened = context.waitForEvent("page");
  await tilesOf(page, "kubernetes").click({ modifiers: ["ControlOrMeta"] });
  await expect(await opened).toHaveURL("/projects/kubernetes");
  await expect(page).toHaveURL("/");
});

test("filters and tabs work beside an open card, which stays", async ({ page }) => {
  await open(page);
  await tilesOf(page, "kubernetes").click();
  const card = cardOf(page, "Kubernetes");
  await expect(card).toBeVisible();
  await filterOf(page, "Stage")
    .getByRole("checkbox", { name: /^Graduated/ })
    .check();
  await expect(page).toHaveURL("/projects/kubernetes?stage=graduated");
  await expect(card).toBeVisible();
  await card.getByRole("button", { name: "Close" }).click();
  await expect(page).toHaveURL("/?stage=graduated");
  await expect(filterOf(page, "Stage").getByRole("checkbox", { name: /^Graduated/ })).toBeChecked();
});

test("the name of the landscape leads to the whole map, also from an open card", async ({ page }) => {
  await open(page, "/?stage=graduated");
  await tilesOf(page, "kubernetes").click();
  await expect(cardOf(page, "Kubernetes")).toBeVisible();
  await page.getByRole("link", { name: /, to the map$/ }).click();
  await expect(page).toHaveURL("/");
  await expect(cardOf(page, "Kubernetes")).toBeHidden();
  await expect(chipsOf(page)).toHaveCount(0);
  const [shown, all] = await countOf(page);
  expect(shown).toBe(all);
});

test("a card opened far down the map leaves it where it was scrolled to", async ({ page }) => {
  await open(page);
  const scrolled = () => mapOf(page).evaluate((map) => map.scrollTop);
  await tilesOf(page).last().scrollIntoViewIfNeeded();
  const before = await scrolled();
  expect(before).toBeGreaterThan(300);
  await tilesOf(page).last().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("dialog")).toBeHidden();
  expect(await scrolled()).toBe(before);
});
