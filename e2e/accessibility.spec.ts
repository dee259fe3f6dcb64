import { AxeBuilder } from "@axe-core/playwright";
import { devices, expect, type Page, test } from "@playwright/test";
import { open, tilesOf } from "./support/landscape";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds, one line for each kind of failure with the first element that has it. */
async function findings(page: Page, part = "html"): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .withTags(RULES)
    // What a filter dims is out of play, as a disabled control is; its text need not be read.
    .exclude("[data-veil] .t:not(.lit)")
    // They pass the focus on the moment they get it.
    .exclude("[data-base-ui-focus-guard]")
    .analyze();
  return violations.map(({ id, nodes }) => {
    const why = nodes[0]?.failureSummary?.replaceAll(/\s+/g, " ") ?? "";
    return `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160)} ${why}`;
  });
}

type Scene = {
  name: string;
  path: string;
  act?: (page: Page) => Promise<void>;
  /** Says nothing of colours that the others don't. */
  isLightOnly?: boolean;
};

const SCENES: Scene[] = [
  { name: "the map", path: "/" },
  { name: "the map with filters", path: "/?stage=graduated&vendor=google" },
  { name: "the map without matches", path: "/?q=xyzxyzxyz&compact=true", isLightOnly: true },
  // Summaries, with their marks, come a moment after the names.
  { name: "cards", path: "/?view=cards&q=kube", act: (page) => page.waitForLoadState("networkidle") },
  { name: "the table", path: "/?view=table&columns=stage,category,vendor,license,oss,country,language,tag,date" },
  { name: "no results in the table", path: "/?view=table&q=xyzxyzxyz", isLightOnly: true },
  { name: "a project's page", path: "/projects/kubernetes" },
  { name: "a page that is not found", path: "/projects/kubernets" },
  { name: "the map in Chinese", path: "/zh", isLightOnly: true },
  { name: "a project's page in Chinese", path: "/zh/projects/kubernetes", isLightOnly: true },
  {
    name: "an open card",
    path: "/?stage=graduated",
    act: async (page) => {
      await tilesOf(page, "kubernetes").click();
      await expect(page.getByRole("dialog").getByRole("heading", { name: "Security audits" })).toBeAttached();
    },
  },
  {
    name: "the command palette",
    path: "/",
    act: async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("kube");
      await expect(page.getByRole("dialog").getByRole("option").first()).toBeVisible();
    },
  },
  {
    name: "an open menu",
    path: "/?view=table",
    act: async (page) => {
      await page.getByRole("button", { name: "Columns" }).click();
      await expect(page.getByRole("menuitemcheckbox").first()).toBeVisible();
    },
  },
];

/** Waits until what slides or fades in has arrived: half-transparent text has no contrast yet. */
const untilStill = (page: Page) =>
  page.waitForFunction(() => document.getAnimations().every((each) => each.playState !== "running"));

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme axe finds nothing on`, () => {
    test.use({ colorScheme });
    for (const { name, path, act } of SCENES.filter(({ isLightOnly }) => colorScheme === "light" || !isLightOnly)) {
      test(name, async ({ page }) => {
        await open(page, path);
        await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
        await act?.(page);
        await untilStill(page);
        expect(await findings(page)).toEqual([]);
      });
    }
  });
}

const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices["Pixel 7"];

/** Links, buttons and fields that a finger would miss: less than 24 px either way, links within text aside. */
const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "a[href], button, input, select, summary, [role=option], [role=menuitemcheckbox]",
      ),
    ]
      .map((element) => element.closest("label") ?? element)
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => getComputedStyle(element).display !== "inline" && !element.closest("[aria-hidden=true]"))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (width < 23.5 || height < 23.5);
      })
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return `${element.outerHTML.slice(0, 120)} is ${Math.round(width)} by ${Math.round(height)}`;
      }),
  );

test.describe("on a phone axe finds nothing, and nothing is too small to hit, on", () => {
  test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch });

  test("the list", async ({ page }) => {
    await open(page);
    expect(await smallTargets(page)).toEqual([]);
    expect(await findings(page)).toEqual([]);
  });

  test("the sheet of filters", async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: "Filters" }).tap();
    await expect(page.getByRole("dialog", { name: "Filters" })).toBeVisible();
    await untilStill(page);
    expect(await smallTargets(page)).toEqual([]);
    expect(await findings(page, "[role=dialog]")).toEqual([]);
  });

  test("a card", async ({ page }) => {
    await open(page);
    await tilesOf(page, "kubernetes").tap();
    await expect(page.getByRole("dialog").getByRole("heading", { name: "Security audits" })).toBeAttached();
    await untilStill(page);
    expect(await smallTargets(page)).toEqual([]);
    expect(await findings(page, "[role=dialog]")).toEqual([]);
  });
});

for (const path of ["/", "/?view=cards&q=kube", "/?view=table", "/projects/kubernetes", "/projects/kubernets"]) {
  test(`nothing on ${path} is too small to hit`, async ({ page }) => {
    await open(page, path);
    expect(await smallTargets(page)).toEqual([]);
  });
}

test("a tile says its stage to those who do not see its mark", async ({ page }) => {
  await open(page);
  await expect(tilesOf(page, "kubernetes")).toHaveAccessibleName(/^Kubernetes,? Graduated/);
  await expect(tilesOf(page, "akri")).toHaveAccessibleName(/^Akri,? Sandbox/);
});

test("whoever asks for less motion gets none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  await tilesOf(page, "kubernetes").click();
  await expect(page.getByRole("dialog")).toBeVisible();
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      const longest = Math.max(...`${transitionDuration}, ${animationDuration}`.split(", ").map(Number.parseFloat));
      return longest > 0.001 ? [`${element.outerHTML.slice(0, 120)} moves for ${longest} s`] : [];
    }),
  );
  expect(moving).toEqual([]);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page.getByRole("button", { name: "Actual size" })).toHaveText("140%");
});
