import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { open } from "./support/landscape";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const linesOf = (page: Page) => page.getByRole("main").locator("li[data-day]");
const daysOf = (page: Page) => linesOf(page).evaluateAll((lines) => lines.map((line) => line.dataset["day"] ?? ""));

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the newest changes stand first, month by month, and older ones are a link away", async ({ page }) => {
    await page.goto("/changes");
    await expect(page.getByRole("status")).toHaveText(/^\d+ changes$/);
    const days = await daysOf(page);
    expect(days.length).toBeGreaterThan(50);
    expect(days).toEqual(days.toSorted().reverse());
    await page.getByRole("link", { name: /^Older than/ }).click();
    await expect(page).toHaveURL(/\/changes\?before=\d{4}-\d{2}$/);
    const older = await daysOf(page);
    expect((older[0] ?? "").slice(0, 7) < (days.at(-1) ?? "").slice(0, 7)).toBe(true);
    await page.getByRole("link", { name: "Back to the newest" }).click();
    await expect(page).toHaveURL("/changes");
  });

  test("a line says who, what and when, and leads to the project", async ({ page }) => {
    await page.goto("/changes?q=envoy&kind=stage");
    const line = linesOf(page).filter({ hasText: "Envoy went from Incubating to Graduated" });
    await expect(line.locator("time")).toHaveAttribute("datetime", "2018-11-28");
    await line.getByRole("link").click();
    await expect(page).toHaveURL("/projects/envoy");
  });

  test("the filters are a form that leaves the page of the list", async ({ page }) => {
    await page.goto("/changes?before=2024-01");
    await page.locator("summary", { hasText: "What happened" }).click();
    await page.getByRole("checkbox", { name: "Archived" }).check();
    await page.getByRole("button", { name: "Apply filters" }).click();
    await expect(page).toHaveURL("/changes?q=&kind=archived");
    for (const text of await linesOf(page).allTextContents()) expect(text).toContain("archived");
  });

  test("a day in the address begins the list, for anyone that it is sent to", async ({ page }) => {
    await page.goto("/changes?since=2026-01-01");
    await expect(page.getByRole("status")).toContainText(/^\d+ changes since Jan 1, 2026/);
    expect((await daysOf(page)).every((day) => day >= "2026-01-01")).toBe(true);
    await page.getByRole("link", { name: "Show all changes" }).click();
    await expect(page).toHaveURL("/changes");
  });
});

test("who comes back is told what is new since then, once the page has been left", async ({ page }) => {
  const note = page.getByRole("note", { name: "Since your last visit" });
  await open(page, "/changes");
  await expect(note).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem("cairn-changes-seen"))).toBeNull();
  await open(page, "/vendors");
  expect(await page.evaluate(() => localStorage.getItem("cairn-changes-seen"))).toBe(
    new Date().toISOString().slice(0, 10),
  );

  await page.evaluate(() => localStorage.setItem("cairn-changes-seen", "2026-01-01"));
  await open(page, "/changes");
  await expect(note).toContainText(/^\d+ changes since your visit on Jan 1, 2026\./);
  const count = Number.parseInt((await note.innerText()).trim(), 10);
  const marked = await linesOf(page).evaluateAll(
    (lines) => lines.filter((line) => getComputedStyle(line, "::before").content !== "none").length,
  );
  expect(marked).toBe(count);
  await note.getByRole("link").click();
  await expect(page).toHaveURL("/changes?since=2026-01-01");
  await expect(linesOf(page)).toHaveCount(count);
});

test("a last visit that is no day is no visit", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("cairn-changes-seen", "<b>yesterday"));
  await open(page, "/changes");
  await expect(page.getByRole("note", { name: "Since your last visit" })).toHaveCount(0);
});

test("filters act at once", async ({ page }) => {
  await open(page, "/changes");
  await page.locator("summary", { hasText: "What happened" }).click();
  await page.getByRole("checkbox", { name: "Archived" }).check();
  await expect(page).toHaveURL("/changes?kind=archived");
  await expect(page.getByRole("status")).toHaveText(/^\d+ of \d+ changes$/);
  await page.getByRole("searchbox").fill("hexa");
  await expect(page).toHaveURL("/changes?kind=archived&q=hexa");
  await expect(linesOf(page)).toHaveCount(1);
});

test("the feed is found by readers, holds what the page holds, and is sent once", async ({ page, request }) => {
  await page.goto("/zh/changes?kind=archived");
  const found = page.locator("link[rel=alternate][type='application/atom+xml']");
  await expect(found).toHaveAttribute("href", /\/zh\/changes\.xml$/);
  const address = await page.getByRole("link", { name: "订阅当前筛选结果（Atom）" }).getAttribute("href");
  expect(address).toBe("/zh/changes.xml?kind=archived");

  const feed = await request.get(address ?? "");
  expect(feed.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
  const names = await linesOf(page).getByRole("link").allTextContents();
  const parsed = await page.evaluate(
    (text) => {
      const xml = new DOMParser().parseFromString(text, "application/xml");
      return {
        error: xml.querySelector("parsererror")?.textContent ?? null,
        titles: [...xml.querySelectorAll("entry > title")].map((each) => each.textContent ?? ""),
        ids: [...xml.querySelectorAll("id")].map((each) => each.textContent ?? ""),
        links: [...xml.querySelectorAll("entry > link")].map((each) => each.getAttribute("href") ?? ""),
      };
    },
    await feed.text(),
  );
  expect(parsed.error).toBeNull();
  expect(parsed.titles.map((title) => title.split(":")[0])).toEqual(names);
  expect(new Set(parsed.ids).size).toBe(parsed.ids.length);
  for (const id of parsed.ids) expect(id).toMatch(/^tag:[^,]+,2026:changes/);
  for (const link of parsed.links) expect(link).toMatch(/^https?:\/\/[^/]+\/zh\/projects\//);

  const again = await request.get(address ?? "", { headers: { "if-none-match": feed.headers()["etag"] ?? "" } });
  expect(again.status()).toBe(304);
  expect((await request.get("/changes.xml")).ok()).toBe(true);
});

test("on a phone nothing is wider than the screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/zh/changes");
  await page.locator("summary", { hasText: "厂商" }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme axe finds nothing on`, () => {
    test.use({ colorScheme });
    for (const path of ["/changes", "/changes?q=xyzxyzxyz", "/zh/changes?kind=archived&since=2024-01-01"]) {
      test(path, async ({ page }) => {
        await page.addInitScript(() => localStorage.setItem("cairn-changes-seen", "2025-01-01"));
        await open(page, path);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).exclude("nextjs-portal").analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }
  });
}
