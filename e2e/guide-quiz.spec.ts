import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { open } from "./support/landscape";
import { addressOf, isPresent } from "./support/servers";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

const contentsOf = (page: Page) => page.getByRole("navigation", { name: /^(Contents|目录)$/ });

test("the guide explains each part of the map and leads to its projects", async ({ page }) => {
  await open(page, "/guide");
  await contentsOf(page).getByRole("link", { name: "Service mesh" }).click();
  await expect(page).toHaveURL(/#orchestration-management--service-mesh$/);
  const part = page.locator("[id='orchestration-management--service-mesh']");
  await expect(part.getByRole("heading", { level: 3 })).toBeInViewport();
  await expect(contentsOf(page).locator("[aria-current]")).toHaveText("Service mesh");
  await expect(part.getByRole("term").first()).toHaveText("The problem");
  await part.getByRole("link", { name: "Istio" }).click();
  await expect(page).toHaveURL(/\/projects\/istio$/);
});

test("a link of landscape2 to a part of the guide leads to it", async ({ page }) => {
  await open(page, "/guide#orchestration-management--service-mesh");
  await expect(
    page.locator("[id='orchestration-management--service-mesh']").getByRole("heading", { level: 3 }),
  ).toBeInViewport();
});

test("the guide reads in Chinese, on a phone too", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/zh/guide");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("指南");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.locator("summary", { hasText: "目录" }).click();
  await contentsOf(page).getByRole("link").nth(3).press("Enter");
  await expect(page).toHaveURL(/#.+/);
  expect(await findings(page)).toEqual([]);
});

test("a landscape without a quiz has no page of it and no link to it", async ({ page }) => {
  expect((await page.goto("/quiz"))?.status()).toBe(404);
  await expect(page.getByRole("link", { name: "Quiz" })).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the guide is all there", async ({ page }) => {
    await page.goto("/guide");
    await contentsOf(page).getByRole("link", { name: "Service mesh" }).click();
    await expect(
      page.locator("[id='orchestration-management--service-mesh']").getByRole("link", { name: "Istio" }),
    ).toBeVisible();
  });

  if (isPresent("cncf")) {
    test("a quiz is a list that hides its answers", async ({ page }) => {
      await page.goto(addressOf("cncf", "/quiz"));
      const first = page.getByRole("main").getByRole("listitem").first();
      await expect(first.getByRole("link")).toBeHidden();
      await first.locator("summary").click();
      await expect(first.getByRole("link")).toBeVisible();
    });
  }
});

if (isPresent("cncf")) {
  test("the guide of a foundation keeps its hashes, keywords and words", async ({ page }) => {
    await open(page, addressOf("cncf", "/guide#provisioning--automation-configuration"));
    const part = page.locator("[id='provisioning--automation-configuration']");
    await expect(part.getByRole("heading", { level: 3 })).toHaveText("Automation & Configuration");
    await expect(part.getByText("Words you will meet")).toBeVisible();
    await expect(part.getByRole("link", { name: /^All \d+ in Automation/ })).toBeVisible();
  });

  test("aliases of groups, and pages of before, lead on", async ({ request }) => {
    for (const [path, target] of [
      ["/projects", "/?group=projects"],
      ["/zh/members", "/zh?group=members"],
      ["/games", "/quiz"],
    ] as const) {
      const answer = await request.get(addressOf("cncf", path), { maxRedirects: 0 });
      expect(answer.status(), path).toBe(308);
      expect(new URL(answer.headers()["location"] ?? "", addressOf("cncf")).href, path).toBe(addressOf("cncf", target));
    }
  });

  test("a map says whose it is behind a button, other pages at their end", async ({ page }) => {
    await open(page, addressOf("cncf"));
    await expect(page.getByRole("contentinfo")).toBeHidden();
    await page.getByRole("button", { name: "About this landscape" }).click();
    await expect(page.getByRole("dialog").getByRole("link", { name: "Privacy Policy" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await open(page, addressOf("cncf", "/vendors"));
    await expect(page.getByRole("contentinfo").getByRole("link", { name: "YouTube" })).toBeVisible();
  });

  test("a quiz is played by keyboard, says what is right, and counts", async ({ page }) => {
    await open(page, addressOf("cncf", "/quiz"));
    await page.getByRole("button", { name: "Start" }).press("Enter");
    await expect(page.getByRole("heading", { level: 2 })).toBeFocused();
    await page.getByRole("button", { name: "Check the answer" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Choose an answer first." })).toBeVisible();
    for (let number = 1; number <= 10; number += 1) {
      await expect(page.getByText(`Question ${number} of 10`)).toBeVisible();
      await page.getByRole("heading", { level: 2 }).focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("status").filter({ hasText: /^(Right|Not )/ })).toBeVisible();
      if (number === 1) expect(await findings(page)).toEqual([]);
      await page.getByRole("button", { name: number < 10 ? "Next question" : "See the result" }).press("Enter");
    }
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(/^\d+ of 10 right$/);
    await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(10);
    await page.getByRole("button", { name: "Play again" }).click();
    await expect(page.getByText("Question 1 of 10")).toBeVisible();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`in the ${colorScheme} theme axe finds nothing on`, () => {
      test.use({ colorScheme });
      for (const path of ["/guide", "/zh/quiz"]) {
        test(path, async ({ page }) => {
          await open(page, addressOf("cncf", path));
          expect(await findings(page)).toEqual([]);
        });
      }
    });
  }
}
