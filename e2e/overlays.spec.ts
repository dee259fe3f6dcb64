import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { countOf, open, queryOf, readSnapshot, tilesOf } from "./support/landscape";

const LIST = "example-platform-team";
const PRIVATE = "example-deploy-portal";

test("a list is chosen from the toolbar and can be filtered by and coloured", async ({ page }) => {
  await open(page, "/");
  await page.getByRole("button", { name: "List", exact: true }).click();
  await page.getByRole("menuitemradio", { name: /^Example platform team/ }).click();
  await expect.poll(() => queryOf(page)).toContain(`overlay=${LIST}`);
  await open(page, `/?overlay=${LIST}&group=all&color=status`);
  const legend = page.getByRole("region", { name: "What the colours mean" });
  await legend.getByRole("link", { name: /^Hold/ }).click();
  await expect.poll(() => queryOf(page)).toContain("status=hold");
  expect((await countOf(page))[0]).toBe(2);
});

test("a private project is seen with its list alone", async ({ page, request }) => {
  expect((await request.get(`/projects/${PRIVATE}`)).status()).toBe(404);
  expect((await request.get(`/projects/${PRIVATE}?overlay=nope`)).status()).toBe(404);
  expect((await request.get(`/api/projects/${PRIVATE}`)).status()).toBe(404);
  for (const address of ["/", "/sitemap.xml", "/api/landscape"])
    expect(await (await request.get(address)).text()).not.toMatch(/deploy.portal/i);
  const { projects } = await readSnapshot(request);
  await open(page, `/?overlay=${LIST}&group=all`);
  expect((await countOf(page))[0]).toBe(projects.length + 1);
  await tilesOf(page, PRIVATE).click();
  await expect(page.getByRole("dialog").getByText(/^Example platform team: Adopt/)).toBeVisible();
});

test("an unknown list is ignored", async ({ page, request }) => {
  const { projects } = await readSnapshot(request);
  await open(page, "/?overlay=nope&status=hold&group=all");
  expect((await countOf(page))[0]).toBe(projects.length);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("pages say what the list says, private ones too", async ({ page }) => {
    await page.goto(`/projects/istio?overlay=${LIST}`);
    await expect(page.getByText(/^Example platform team: Hold – /)).toBeVisible();
    await page.goto(`/zh/projects/${PRIVATE}?overlay=${LIST}`);
    await expect(page.getByText(/^示例平台团队：采用——/)).toBeVisible();
    await page.goto(`/?overlay=${LIST}&group=all&q=deploy+portal`);
    await expect(tilesOf(page, PRIVATE)).toBeVisible();
  });
});

test("axe finds nothing on the map with a list", async ({ page }) => {
  await open(page, `/?overlay=${LIST}&color=status&status=hold&compact=true`);
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
