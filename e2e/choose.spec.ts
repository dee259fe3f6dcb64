import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { litSlugs, open, readSnapshot } from "./support/landscape";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const MESH = "/choose?category=orchestration/service-mesh";

const remaining = (page: Page) => page.getByRole("region", { name: "What remains" });
const question = (page: Page, name: string) => page.getByRole("region", { name });
const answer = (page: Page, about: string, name: RegExp | string) =>
  question(page, about).getByRole("link", { name }).first();

/** `[remaining, all]`, as it is read out. */
async function countOf(page: Page): Promise<number[]> {
  const text = await remaining(page).getByRole("status").filter({ hasText: "remain" }).textContent();
  return (text ?? "").match(/\d+/g)?.map(Number) ?? [];
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("from a category through its questions to a comparison of five", async ({ page, request }) => {
    const { projects } = await readSnapshot(request);
    const here = projects.filter(({ placements }) => placements.includes("orchestration/service-mesh"));
    const open = here.filter(({ isOpenSource }) => isOpenSource === true);

    await page.goto("/categories/orchestration/service-mesh");
    await page.getByRole("main").getByRole("link", { name: "Help me choose" }).click();
    expect(await countOf(page)).toEqual([here.length, here.length]);

    await answer(page, "Must it be open source?", new RegExp(`^Yes ${open.length} remain`)).click();
    await expect(page).toHaveURL(/oss=true/);
    expect(await countOf(page)).toEqual([open.length, here.length]);
    await remaining(page).getByText("Why not the other").click();
    await expect(remaining(page).getByText("Source code: Not open source").first()).toBeVisible();

    await remaining(page).getByRole("button", { name: "Compare the ticked" }).click();
    await expect(page).toHaveURL(/\/compare\?/);
    await expect(page.getByRole("columnheader")).toHaveCount(6);
  });

  test("an answer is a link, so that Back takes it back and doesn't matter lifts it", async ({ page }) => {
    await page.goto(MESH);
    const [, all] = await countOf(page);
    await answer(page, "How mature must it be?", /^Graduated/).click();
    const [few = 0] = await countOf(page);
    expect(few).toBeLessThan(all ?? 0);
    await page.goBack();
    expect(await countOf(page)).toEqual([all, all]);
    await page.goForward();
    await answer(page, "How mature must it be?", /^Doesn’t matter/).click();
    expect(await countOf(page)).toEqual([all, all]);
  });

  test("typed words are taken for an answer to what it is for", async ({ page }) => {
    await page.goto("/choose");
    await page.getByRole("searchbox", { name: "Part of the map, or a few words" }).fill("service mesh");
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(page).toHaveURL(/\?q=service/);
    await page
      .getByRole("navigation", { name: "Parts of the map with these words" })
      .getByRole("link", { name: /^Service mesh/ })
      .click();
    await expect(page.getByRole("link", { name: "Service mesh, remove" })).toBeVisible();
  });

  test("words that nothing has and values that nobody knows are no error", async ({ page }) => {
    await page.goto("/choose?q=xyzxyzxyz");
    await expect(remaining(page).getByText("No project has these words.")).toBeVisible();
    expect((await page.goto("/choose?stage=nonsense&category=nowhere&kind=,"))?.status()).toBe(200);
    await expect(page.getByRole("heading", { name: "What is it for?" })).toBeVisible();
  });
});

test("where nobody is left, each answer says what giving it up would bring", async ({ page }) => {
  await open(page, `${MESH}&stage=graduated&license=BUSL-1.1`);
  await expect(remaining(page).getByRole("status").filter({ hasText: "None of" })).toBeVisible();
  await remaining(page)
    .getByRole("link", { name: /^Which licences will do\? \d+ remain/ })
    .click();
  await expect(page).not.toHaveURL(/license/);
  expect((await countOf(page))[0]).toBeGreaterThan(0);
});

test("what remains is what the map shows by the same filters", async ({ page }) => {
  await open(page, `${MESH}&stage=graduated`);
  const [count] = await countOf(page);
  await remaining(page).getByRole("link", { name: "Show on the map" }).click();
  await expect(page).toHaveURL(/\/\?.*stage=graduated/);
  await expect.poll(async () => (await litSlugs(page)).length).toBe(count);
});

test("no more than five can be ticked, and the page says so", async ({ page }) => {
  await open(page, MESH);
  await expect(remaining(page).getByText("5 of 5 ticked")).toBeVisible();
  const sixth = remaining(page).getByRole("checkbox").nth(5);
  await sixth.click();
  await expect(sixth).not.toBeChecked();
  await expect(remaining(page).getByText("A comparison holds five.")).toBeVisible();
  await remaining(page).getByRole("checkbox").first().uncheck();
  await sixth.check();
  await expect(remaining(page).getByText("5 of 5 ticked")).toBeVisible();
});

test("typing leaves the parts of the map that are called so", async ({ page }) => {
  await open(page, "/choose");
  await page.getByRole("searchbox", { name: "Part of the map, or a few words" }).fill("mesh");
  await expect(page.getByRole("main").getByRole("link", { name: "Service mesh", exact: true })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "Runtime", exact: true })).toHaveCount(0);
});

for (const [name, path, colorScheme] of [
  ["the start", "/choose", "light"],
  ["the questions", `${MESH}&oss=true`, "light"],
  ["the questions in the dark", `${MESH}&oss=true`, "dark"],
  ["the questions in Chinese", `/zh${MESH}&license=MIT`, "light"],
] as const)
  for (const width of [390, 1440])
    test(`axe finds nothing wrong with ${name} at ${width} px, and nothing is cut off`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await open(page, path);
      for (const summary of await page.locator("main summary").all()) await summary.click();
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
