import { expect, test } from "@playwright/test";
import { countOf, expectLit, litSlugs, open, readSnapshot, searchField, tilesOf } from "./support/landscape";

test("three letters light their matches, dim the rest and say how many there are", async ({ page, request }) => {
  const { projects, groups } = await readSnapshot(request);
  const inTab = projects.filter(({ placements }) =>
    placements.some((path) => groups[0]?.categories.includes(path.split("/")[0] ?? "")),
  );
  const named = inTab.filter(({ name }) => /\benv/i.test(name)).map(({ slug }) => slug);
  expect(named).toContain("envoy");

  await open(page);
  expect(await countOf(page)).toEqual([inTab.length, inTab.length]);
  await searchField(page).pressSequentially("env");
  await expect(page).toHaveURL("/?q=env");
  await expect(async () => {
    const lit = await litSlugs(page);
    expect(lit).toEqual(expect.arrayContaining(named));
    expect(await countOf(page)).toEqual([lit.length, inTab.length]);
    expect(lit.length).toBeLessThan(inTab.length / 2);
  }).toPass({ timeout: 10_000 });
  await expectLit(tilesOf(page, "jaeger"), false);
});

test("a typing error still finds what was meant", async ({ page }) => {
  await open(page);
  await searchField(page).fill("kuberntes");
  await expectLit(tilesOf(page, "kubernetes"));
  const [found, all] = await countOf(page);
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(all);
});

test("the letters that match are marked in cards", async ({ page }) => {
  await open(page, "/?view=cards&q=envoy");
  await expect(
    page
      .getByRole("link", { name: /^Envoy\b/ })
      .first()
      .locator("mark")
      .first(),
  ).toHaveText(/^envoy$/i);
});
