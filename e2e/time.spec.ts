import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { mapOf, open, tilesOf } from "./support/landscape";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const barOf = (page: Page): Locator => page.getByRole("region", { name: /^(Time|时间)$/ });
const buttonOf = (page: Page): Locator => page.getByRole("main").getByRole("link", { name: "Time", exact: true });
const sliderOf = (page: Page): Locator => page.getByRole("slider", { name: /^(Day|日期)$/ });

/** Shows that a project's tile has the mark of so many stones. */
const expectStones = (page: Page, slug: string, stones: string) =>
  expect(tilesOf(page, slug).first()).toHaveAttribute("data-m", stones);

/** What every tile shows: there or not, and with which mark. */
const looksOf = (page: Page): Promise<string[]> =>
  tilesOf(page).evaluateAll((tiles) =>
    tiles.map((tile) => {
      const mark = tile.getAttribute("data-m") ?? "";
      return `${tile.getAttribute("data-slug")} ${tile.hasAttribute("data-absent") ? "" : mark || "there"}`;
    }),
  );

/** Waits until time has run to its end. */
async function playToTheEnd(page: Page): Promise<void> {
  await barOf(page).getByRole("button", { name: "Play" }).click();
  await expect(barOf(page).getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(barOf(page).getByRole("button", { name: "Play" })).toBeVisible({ timeout: 60_000 });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a day in the address shows the map of that day, with the stages of then", async ({ page }) => {
      await page.goto("/?at=2018-06-01");
      await expect(tilesOf(page, "envoy").first()).toBeVisible();
      await expectStones(page, "envoy", "2");
      await expect(tilesOf(page, "opentelemetry").first()).toBeHidden();
      await expect(mapOf(page).getByRole("link", { name: /^OpenTelemetry/ })).toHaveCount(0);
      await expect(barOf(page)).toContainText(/\d+ projects in all on Jun 1, 2018/);
      await page.goto("/?at=2022-01-01");
      await expectStones(page, "envoy", "3");
      await expect(tilesOf(page, "opentelemetry").first()).toBeVisible();
    });

    test("a day that is none is no day, and one that nothing is known of is the nearest that is", async ({ page }) => {
      await page.goto("/?at=2018-13-45");
      await expect(barOf(page)).toHaveCount(0);
      await expect(tilesOf(page, "opentelemetry").first()).toBeVisible();
      await page.goto("/?at=1999-01-01");
      await expect(barOf(page)).toContainText("Nothing is known from before");
      await page.goto("/?at=2999-01-01");
      await expect(barOf(page)).toContainText("Nobody knows the future");
    });
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a day is chosen in a form that keeps the filters, and left by a link", async ({ page }) => {
    await page.goto("/?stage=graduated&at=2018-06-01");
    await expect(sliderOf(page)).toBeHidden();
    await page.getByLabel("Date", { exact: true }).fill("2020-02-02");
    await barOf(page).getByRole("button", { name: "Show" }).click();
    expect(new URL(page.url()).searchParams.get("at")).toBe("2020-02-02");
    expect(new URL(page.url()).searchParams.get("stage")).toBe("graduated");
    await expect(barOf(page)).toContainText("Feb 2, 2020");
    await barOf(page).getByRole("link", { name: "Today" }).click();
    await expect(barOf(page)).toHaveCount(0);
  });
});

test("the button opens the way through time on today, Back and Escape leave it, and focus comes back", async ({
  page,
}) => {
  await open(page);
  await buttonOf(page).click();
  await expect(page).toHaveURL(/\?at=\d{4}-\d{2}-\d{2}$/);
  await expect(sliderOf(page)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL("/");
  await expect(barOf(page)).toHaveCount(0);
  await buttonOf(page).click();
  await sliderOf(page).focus();
  await page.keyboard.press("Escape");
  await expect(barOf(page)).toHaveCount(0);
  await expect(page).toHaveURL("/");
  await expect(buttonOf(page)).toBeFocused();
});

test("the slider goes by days, weeks and months, and the address learns of the day on which it rests", async ({
  page,
}) => {
  await open(page, "/?at=2018-11-27");
  await sliderOf(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL("/?at=2018-11-28");
  await expectStones(page, "envoy", "3");
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(page).toHaveURL("/?at=2018-11-21");
  await expectStones(page, "envoy", "2");
  await page.keyboard.press("PageUp");
  await expect(page).toHaveURL("/?at=2018-12-21");
  await expect(sliderOf(page)).toHaveAttribute("aria-valuetext", "Dec 21, 2018");
});

test("a date that is typed shows its day", async ({ page }) => {
  await open(page, "/?at=2018-06-01");
  const date = page.getByLabel("Date", { exact: true });
  await date.fill("2019-05-06");
  await date.press("Enter");
  await expect(page).toHaveURL("/?at=2019-05-06");
  await page.goBack();
  await expect(page).toHaveURL("/?at=2018-06-01");
  await expect(tilesOf(page, "opentelemetry").first()).toBeHidden();
  await expect(date).toHaveValue("2018-06-01");
});

test.describe("time that runs", () => {
  test.slow();

  test("brings projects in and up, and ends on the map of today", async ({ page }) => {
    await open(page, "/?at=2017-01-01");
    await expect(sliderOf(page)).toBeVisible();
    const before = await looksOf(page);
    await playToTheEnd(page);
    await expectStones(page, "envoy", "3");
    const played = await looksOf(page);
    expect(played).not.toEqual(before);
    await open(page, new URL(page.url()).search);
    expect(played).toEqual(await looksOf(page));
  });

  test("stops for Escape on a day that a link to it shows the same", async ({ page }) => {
    await open(page, "/?at=2017-01-01");
    await barOf(page).getByRole("button", { name: "Play" }).click();
    await expect.poll(() => sliderOf(page).getAttribute("aria-valuetext")).toContain("2019");
    await page.keyboard.press("Escape");
    await expect(barOf(page).getByRole("button", { name: "Play" })).toBeVisible();
    await expect(page).toHaveURL(/at=20(19|2\d)-/);
    const stopped = await looksOf(page);
    await open(page, new URL(page.url()).search);
    expect(await looksOf(page)).toEqual(stopped);
  });

  test("left in the middle leaves the map of today whole, and Back the map of its day", async ({ page }) => {
    await open(page);
    const today = await looksOf(page);
    await open(page, "/?at=2017-01-01");
    const then = await looksOf(page);
    await barOf(page).getByRole("button", { name: "Play" }).click();
    await expect.poll(() => sliderOf(page).getAttribute("aria-valuetext")).toContain("2018");
    await barOf(page).getByRole("link", { name: "Today" }).click();
    await expect(barOf(page)).toHaveCount(0);
    expect(await looksOf(page)).toEqual(today);
    await page.goBack();
    await expect(sliderOf(page)).toBeVisible();
    expect(await looksOf(page)).toEqual(then);
  });

  test("goes by quarters for who wants no motion", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, "/?at=2024-01-01");
    const days = new Set<string>();
    await barOf(page).getByRole("button", { name: "Play" }).click();
    await expect
      .poll(async () => days.add((await sliderOf(page).getAttribute("aria-valuetext")) ?? "").size)
      .toBeGreaterThan(2);
    await page.keyboard.press("Escape");
    const [first = "", second = ""] = [...days].slice(0, 2).map((day) => new Date(day).toISOString());
    expect(Date.parse(second) - Date.parse(first)).toBeGreaterThan(80 * 86_400_000);
  });
});

test("on a phone, in Chinese, it is all there and nothing is wider than the screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/zh?at=2018-06-01");
  await expect(barOf(page)).toContainText(/2018年6月1日：共 \d+ 个项目/);
  await expect(sliderOf(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await barOf(page).getByRole("link", { name: "回到今天" }).click();
  await expect(page).toHaveURL("/zh");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`in the ${colorScheme} theme axe finds nothing`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, "/?at=2018-06-01");
    await expect(sliderOf(page)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
