import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { encodeList } from "../lib/shortlist/link";
import { countOf, litSlugs, open, queryOf, tilesOf } from "./support/landscape";

const SHARED = `/shortlist?list=${encodeList([
  { slug: "istio", name: "Istio", status: "hold", note: "Works where it runs", added: "2026-03-01" },
  { slug: "never-was", name: "Never was", status: "our own words", added: "2026-03-02" },
])}`;

const rowOf = (page: Page, name: string) => page.getByRole("listitem").filter({ hasText: name });

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

/** Puts projects on the list by the key on their tiles. */
async function shortlist(page: Page, ...slugs: string[]) {
  await open(page, "/?group=all");
  for (const slug of slugs) {
    await tilesOf(page, slug).first().focus();
    await page.keyboard.press("s");
  }
}

test.describe("the reader's list", () => {
  test("is picked on the map by key, marked there, and survives a reload", async ({ page }) => {
    await shortlist(page, "istio", "linkerd");
    const link = page.getByRole("link", { name: "My shortlist 2" });
    await expect(link).toBeVisible();
    await page.reload();
    await expect(link).toBeVisible();
    const mark = await tilesOf(page, "istio")
      .first()
      .evaluate((tile) => getComputedStyle(tile, "::after").content);
    expect(mark).toBe('""');
  });

  test("takes a status and a note of one's own", async ({ page }) => {
    await shortlist(page, "istio", "linkerd");
    await open(page, "/shortlist");
    await rowOf(page, "Istio").getByRole("textbox", { name: "Note on Istio" }).fill("Two teams");
    await rowOf(page, "Istio").getByRole("combobox").click();
    await page.getByRole("option", { name: "Trial" }).click();
    await rowOf(page, "Linkerd").getByRole("combobox").click();
    await page.getByRole("option", { name: "Own words…" }).click();
    await page.keyboard.type("wait for 3.0");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 2 })).toHaveText([/^Trial/, /^wait for 3\.0/]);
    await page.reload();
    await expect(page.getByRole("textbox", { name: "Note on Istio" })).toHaveValue("Two teams");
    expect(await findings(page)).toEqual([]);
  });

  test("gives a removed project back with its words", async ({ page }) => {
    await open(page, SHARED);
    await page.getByRole("button", { name: "Add to mine" }).click();
    await page.getByRole("link", { name: "See it" }).click();
    await page.getByRole("button", { name: "Remove Istio" }).click();
    await expect(page.getByRole("textbox", { name: "Note on Istio" })).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("textbox", { name: "Note on Istio" })).toHaveValue("Works where it runs");
    await expect(rowOf(page, "Never was")).toContainText("No longer in this landscape");
  });

  test("can be all that the map shows", async ({ page }) => {
    await shortlist(page, "istio", "linkerd");
    await page.getByRole("link", { name: "My shortlist 2" }).click();
    await expect.poll(() => queryOf(page)).toContain("shortlist=true");
    expect((await countOf(page))[0]).toBe(2);
    expect((await litSlugs(page)).toSorted()).toEqual(["istio", "linkerd"]);
    await page.getByRole("link", { name: "List my shortlist, remove" }).click();
    await expect.poll(() => queryOf(page)).not.toContain("shortlist");
  });

  test("is never thrown away where it can't be read", async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem("cairn.shortlist.1", "{broken"));
    await open(page, "/shortlist");
    await expect(page.getByRole("alert").filter({ hasText: "could not be read" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Download it" })).toBeVisible();
  });

  test("downloads as a file that it can be read from", async ({ page }) => {
    await shortlist(page, "istio");
    await open(page, "/shortlist");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "YAML", exact: true }).click();
    const path = await (await download).path();
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await expect(page.getByRole("heading", { name: "Nothing on your shortlist yet" })).toBeVisible();
    await page.locator("input[type=file]").setInputFiles(path);
    await page.getByRole("button", { name: "Add to mine" }).click();
    await expect(rowOf(page, "Istio")).toBeVisible();
  });
});

test.describe("a shared list", () => {
  test("is taken over by choice alone, and asks before it replaces", async ({ page }) => {
    await shortlist(page, "linkerd");
    await open(page, SHARED);
    const kept = () => page.evaluate(() => localStorage.getItem("cairn.shortlist.1") ?? "");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("A list of 2 projects");
    expect(await kept()).not.toContain("istio");
    await page.getByRole("button", { name: "Replace mine" }).click();
    await page.getByRole("button", { name: "Keep mine" }).click();
    expect(await kept()).toContain("linkerd");
    await page.getByRole("button", { name: "Replace mine" }).click();
    await page.getByRole("button", { name: "Replace it" }).click();
    await expect.poll(kept).not.toContain("linkerd");
    expect(await kept()).toContain("istio");
  });

  test("says where a link is cut", async ({ page }) => {
    await page.goto("/shortlist?list=1abc");
    await expect(page.getByText("This link is cut or damaged")).toBeVisible();
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });

    test("can be read, in Chinese too, on a phone", async ({ page }) => {
      await page.goto(`/zh${SHARED}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("一份清单，共 2 个项目");
      await expect(page.getByRole("link", { name: "Istio" })).toBeVisible();
      await expect(page.getByText("Works where it runs")).toBeVisible();
      await expect(page.getByRole("heading", { name: /our own words/ })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await page.goto("/shortlist");
      await expect(page.getByText("needs JavaScript")).toBeVisible();
    });
  });
});
