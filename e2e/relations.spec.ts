import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { open } from "./support/landscape";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a project leads to its relations, in words and by kind", async ({ page }) => {
    await page.goto("/projects/envoy");
    await page.getByRole("link", { name: "See as a graph" }).click();
    await expect(page).toHaveURL("/projects/envoy/relations");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("How Envoy relates to others");
    const list = page.locator("section", { has: page.getByRole("heading", { name: "As a list" }) }).last();
    await expect(list.getByRole("link", { name: "Istio", exact: true })).toBeVisible();

    await page
      .getByRole("navigation", { name: "Kinds of relation" })
      .getByRole("link", { name: /^Alternative/ })
      .click();
    await expect(page).toHaveURL(/kind=alternative-to/);
    await expect(list.getByRole("heading", { level: 3 })).toHaveText(/^Alternative to/);
    await expect(list.getByRole("link", { name: "Istio", exact: true })).toHaveCount(0);

    await page.getByRole("link", { name: "Two steps" }).click();
    await expect(page).toHaveURL(/steps=2/);
    await expect(list.getByRole("definition").first()).toBeVisible();
  });

  test("unknown addresses are not found, unknown values are nothing", async ({ page }) => {
    expect((await page.goto("/projects/envoi/relations"))?.status()).toBe(404);
    await expect(page.getByRole("link", { name: "Envoy", exact: true })).toBeVisible();
    await page.goto("/projects/ENVOY/relations");
    await expect(page).toHaveURL("/projects/envoy/relations");
    expect((await page.goto("/zh/projects/envoy/relations?kind=x,,&steps=9"))?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Envoy 与其他项目的关系");
  });
});

test("the graph says what a project has to do with others, by pointer and by keys", async ({ page }) => {
  await open(page, "/projects/envoy/relations");
  const graph = page.getByRole("region", { name: "Graph of relations" });
  const middle = graph.getByRole("link", { name: "Envoy, in the middle" });
  await graph.getByRole("link", { name: "Istio", exact: true }).hover();
  await expect(page.getByText("Istio builds on Envoy.")).toBeVisible();

  await middle.focus();
  const before = await middle.boundingBox();
  await page.keyboard.press("ArrowRight");
  const focused = graph.locator("a:focus");
  await expect(focused).not.toHaveAccessibleName("Envoy, in the middle");
  expect((await focused.boundingBox())?.x ?? 0).toBeGreaterThan(before?.x ?? 0);
  const slug = await focused.getAttribute("data-node");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/projects/${slug}/relations`);
});

test("no plate of a graph lies over another, even of a hub", async ({ page }) => {
  await open(page, "/projects/kubernetes/relations");
  const overlaps = await page.locator("a[data-node]").evaluateAll((links) => {
    const boxes = links.map((link) => link.getBoundingClientRect());
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    ).length;
  });
  expect(await page.locator("a[data-node]").count()).toBeGreaterThan(60);
  expect(overlaps).toBe(0);
});

for (const [path, colorScheme] of [
  ["/projects/envoy/relations", "light"],
  ["/projects/envoy/relations?steps=2", "dark"],
  ["/zh/projects/kubernetes/relations", "light"],
] as const)
  for (const width of [390, 1440])
    test(`axe finds nothing wrong with ${path} at ${width} px, and nothing is cut off`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await open(page, path);
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
