import { expect, type Page, test } from "@playwright/test";
import { chipsOf, countOf, filterOf, litSlugs, open, queryOf, searchField, tilesOf } from "./support/landscape";

/** All that a reader sees of a question. */
async function stateOf(page: Page) {
  return { query: queryOf(page), count: await countOf(page), chips: await chipsOf(page).allTextContents() };
}

test("Back undoes search, stage and vendor one by one, and Forward does them again", async ({ page }) => {
  await open(page);
  const states = [await stateOf(page)];
  const step = async (query: RegExp) => {
    await expect.poll(() => queryOf(page)).toMatch(query);
    await expect(chipsOf(page)).toHaveCount(states.length + 1);
    states.push(await stateOf(page));
  };
  await searchField(page).pressSequentially("kube");
  await step(/^\?q=kube$/);
  await filterOf(page, "Stage")
    .getByRole("checkbox", { name: /^Graduated/ })
    .check();
  await step(/stage=graduated/);
  await filterOf(page, "Vendor")
    .getByRole("checkbox", { name: /^Google/ })
    .check();
  await step(/vendor=google/);
  const matches = states.map(({ count }) => count[0]);
  expect(matches, "each step narrows").toEqual([...new Set(matches)].sort((a, b) => b - a));

  for (const state of states.toReversed().slice(1)) {
    await page.goBack();
    await expect.poll(() => stateOf(page)).toEqual(state);
  }
  await expect(searchField(page)).toHaveValue("");
  for (const state of states.slice(1)) {
    await page.goForward();
    await expect.poll(() => stateOf(page)).toEqual(state);
  }
  await expect(searchField(page)).toHaveValue("kube");
});

test("a link gives the same view after a reload and to somebody else", async ({ page, browser }) => {
  await open(page);
  await filterOf(page, "Stage")
    .getByRole("checkbox", { name: /^Graduated/ })
    .check();
  await filterOf(page, "Vendor")
    .getByRole("checkbox", { name: /^Google/ })
    .check();
  await searchField(page).fill("proxy");
  await expect(page).toHaveURL(/q=proxy/);
  await page.getByRole("link", { name: "Show matches alone" }).click();
  await expect(page).toHaveURL(/compact=true/);
  const seen = { ...(await stateOf(page)), lit: await litSlugs(page) };
  expect(seen.lit).toContain("envoy");

  await page.reload();
  expect({ ...(await stateOf(page)), lit: await litSlugs(page) }).toEqual(seen);

  const context = await browser.newContext();
  const other = await context.newPage();
  await open(other, page.url());
  expect({ ...(await stateOf(other)), lit: await litSlugs(other) }).toEqual(seen);
  await expect(searchField(other)).toHaveValue("proxy");
  await context.close();
});

test("a chip takes its own filter away, and reset takes all away but the view", async ({ page }) => {
  await open(page, "/?view=table&q=kube&stage=graduated,incubating&group=all");
  await page.getByRole("link", { name: "Stage Graduated, remove" }).click();
  await expect.poll(() => queryOf(page)).not.toContain("graduated");
  expect(queryOf(page)).toContain("stage=incubating");
  await page.getByRole("link", { name: "Reset search and filters" }).click();
  await expect.poll(() => queryOf(page).slice(1).split("&").sort()).toEqual(["group=all", "view=table"]);
  await expect(chipsOf(page)).toHaveCount(0);
});

test("words in the address that mean nothing change nothing", async ({ page }) => {
  await open(page);
  const plain = [await countOf(page), await tilesOf(page).count()];
  await open(
    page,
    "/?view=sphere&sort=weight&group=nowhere&group-by=mood&compact=maybe&columns=none&colour=red&vendor=",
  );
  expect([await countOf(page), await tilesOf(page).count()]).toEqual(plain);
  await expect(page.getByRole("navigation", { name: "View" }).getByRole("link", { name: "Map" })).toHaveAttribute(
    "aria-current",
    "page",
  );
});

test("a filter by what the landscape does not have is ignored", async ({ page }) => {
  await open(page, "/?stage=graduated");
  const known = await countOf(page);
  await open(page, "/?stage=graduated&vendor=no-such-vendor&category=no/where&license=Unheard-Of");
  expect(await countOf(page)).toEqual(known);
});

test("compact lays out the matches alone, and puts them back in place", async ({ page }) => {
  await open(page, "/?stage=graduated");
  const all = await tilesOf(page).count();
  const lit = await litSlugs(page);
  await page.getByRole("link", { name: "Show matches alone" }).click();
  await expect(page).toHaveURL(/compact=true/);
  await expect.poll(() => tilesOf(page).count()).toBeLessThan(all / 2);
  expect(await litSlugs(page)).toEqual(lit);
  const slugs = await tilesOf(page).evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute("data-slug")));
  expect(new Set(slugs)).toEqual(new Set(lit));
  await page.getByRole("link", { name: "Show all in place" }).click();
  await expect(tilesOf(page)).toHaveCount(all);
});

test("the count beside an option is what choosing it gives", async ({ page }) => {
  await open(page, "/?license=Apache-2.0");
  const optionOf = (facet: string, label: string) =>
    filterOf(page, facet).getByRole("checkbox", { name: label.replace(/\s+/g, " "), exact: true });
  for (const facet of ["Stage", "Vendor"]) {
    const options = filterOf(page, facet).getByRole("checkbox");
    // Options far from the window have no text that is laid out.
    await options.nth(2).scrollIntoViewIfNeeded();
    const labels = await options.evaluateAll((inputs) =>
      inputs.slice(0, 3).map((input) => input.closest("label")?.innerText.trim() ?? ""),
    );
    expect(labels).toHaveLength(3);
    for (const label of labels) {
      const name = label.replace(/\s*\d+$/, "");
      const option = optionOf(facet, label);
      await option.check();
      await expect(chipsOf(page).filter({ hasText: name })).toBeVisible();
      expect((await countOf(page))[0], label).toBe(Number(/\d+$/.exec(label)?.[0]));
      // Its own choice does not change what the others of a facet promise.
      for (const other of labels) await expect(optionOf(facet, other)).toBeVisible();
      await option.uncheck();
      await expect(chipsOf(page).filter({ hasText: name })).toHaveCount(0);
    }
  }
});

test("tabs show other parts of the landscape, each with its number of matches", async ({ page }) => {
  await open(page, "/?license=Apache-2.0");
  const tabs = page.getByRole("navigation", { name: "Groups" });
  const first = await countOf(page);
  const tab = tabs.getByRole("link", { name: /^Platforms and services/ });
  const promised = Number.parseInt((await tab.getByText(/match/).textContent()) ?? "");
  expect(promised).toBeGreaterThan(0);
  await tab.click();
  await expect(page).toHaveURL(/group=platforms-and-services/);
  await expect(tab).toHaveAttribute("aria-current", "page");
  await expect.poll(async () => (await countOf(page))[0]).toBe(promised);
  await tabs.getByRole("link", { name: /^All/ }).click();
  await expect.poll(async () => (await countOf(page))[0]).toBeGreaterThan(Math.max(promised, first[0]));
});
