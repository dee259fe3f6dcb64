import type { ChildProcess } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { open } from "./support/landscape";
import { seed, serve, type Site } from "./support/servers";

const LANDSCAPE = `
landscape:
  - name: Drinks
    subcategories:
      - name: Tea
        items:
          - { name: Assam, homepage_url: "https://assam.example", logo: assam.svg }
          - { name: Sencha, homepage_url: "https://sencha.example", logo: sencha.svg }
`;
const SETTINGS = `
foundation: Teas
analytics: { gtm: { container_id: GTM-TEA123 } }
`;
const CONTAINER = "https://www.googletagmanager.com/gtm.js?id=GTM-TEA123";
/** Stands for the container: asks for what Google's would, within the policy. */
const STUB = `
window.tea = (window.tea || 0) + 1;
document.cookie = "_ga=1; path=/";
void fetch("https://region1.google-analytics.com/g/collect?v=2", { method: "POST", mode: "no-cors" });
new Image().src = "https://www.google-analytics.com/g/collect?v=2";
`;

let site: Site;
let server: ChildProcess;

const at = (address: string) => `http://localhost:${site.port}${address}`;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  const dir = await mkdtemp(path.join(tmpdir(), "analytics-"));
  await writeFile(path.join(dir, "landscape.yml"), LANDSCAPE);
  await writeFile(path.join(dir, "settings.yml"), SETTINGS);
  await rm(".cairn/e2e/analytics.db", { force: true });
  site = { dir, database: "file:.cairn/e2e/analytics.db", port: 4317, variables: { ANALYTICS: "on" } };
  await seed(site);
  server = await serve(site);
});

test.afterAll(async () => {
  server.kill();
  await rm(site.dir, { recursive: true, force: true });
});

/** Answers everything that a page asks of others, and tells what it was and what the policy stopped. */
async function watch(page: Page) {
  const seen: { asked: string[]; stopped: string[] } = { asked: [], stopped: [] };
  await page.route(/^https:/, (route) => {
    const url = route.request().url();
    seen.asked.push(url);
    const body = url.startsWith("https://www.googletagmanager.com/") ? STUB : "";
    return route.fulfill({ contentType: "text/javascript", body });
  });
  page.on("console", (message) => {
    if (message.type() === "error") seen.stopped.push(message.text());
  });
  return seen;
}

const bannerOf = (page: Page) => page.getByRole("region", { name: /^(Cookies and analytics|Cookie 与统计)$/ });
const press = (page: Page, name: string) => bannerOf(page).getByRole("button", { name, exact: true }).click();
const events = (page: Page) =>
  page.evaluate(() => {
    const layer: unknown = "dataLayer" in window ? window.dataLayer : [];
    return Array.isArray(layer) ? layer.map((each: unknown) => JSON.stringify(each)) : [];
  });

test("nothing is asked of others before the reader agrees, and never after a no", async ({ page }) => {
  const seen = await watch(page);
  await open(page, at("/"));
  await expect(bannerOf(page)).toBeVisible();
  await press(page, "Decline");
  await expect(bannerOf(page)).toBeHidden();
  await page.reload();
  await expect(page.getByRole("button", { name: "About this landscape" })).toBeVisible();
  await page.getByRole("button", { name: "About this landscape" }).click();
  await expect(page.getByRole("button", { name: "Cookies and analytics" })).toBeVisible();
  await expect(bannerOf(page)).toBeHidden();
  expect(seen).toEqual({ asked: [], stopped: [] });
});

test("a yes loads the container once, keeps over pages, and tells it of each", async ({ page }) => {
  const seen = await watch(page);
  await open(page, at("/"));
  await press(page, "Accept");
  await expect(bannerOf(page)).toBeHidden();
  await expect.poll(() => seen.asked).toHaveLength(3);
  expect(seen.asked[0]).toBe(CONTAINER);
  await page.getByRole("link", { name: "Vendors" }).click();
  await expect(page).toHaveURL(/\/vendors$/);
  await expect.poll(() => events(page)).toHaveLength(2);
  expect((await events(page))[1]).toBe(
    JSON.stringify({ event: "page_view", page_path: "/vendors", page_location: at("/vendors") }),
  );
  expect(seen.asked.filter((url) => url === CONTAINER)).toHaveLength(1);
  await page.reload();
  await expect.poll(() => seen.asked.filter((url) => url === CONTAINER)).toHaveLength(2);
  await expect(bannerOf(page)).toBeHidden();
  expect(seen.stopped).toEqual([]);
});

test("a yes is taken back by the keyboard: the page begins anew without the container and its cookies", async ({
  page,
}) => {
  const seen = await watch(page);
  await open(page, at("/timeline"));
  await press(page, "Accept");
  await expect.poll(() => page.evaluate(() => document.cookie)).toContain("_ga=1");
  const button = page.getByRole("contentinfo").getByRole("button", { name: "Cookies and analytics" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(bannerOf(page)).toBeFocused();
  await expect(bannerOf(page)).toContainText("You have accepted.");
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(bannerOf(page).getByRole("button", { name: "Decline" })).toBeFocused();
  seen.asked.length = 0;
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
  await expect(button).toBeVisible();
  expect(await page.evaluate(() => document.cookie)).not.toContain("_ga");
  expect(seen).toEqual({ asked: [], stopped: [] });
});

test("a browser that asks not to be tracked is never asked", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { value: true }));
  const seen = await watch(page);
  await open(page, at("/timeline"));
  await page.getByRole("contentinfo").getByRole("button", { name: "Cookies and analytics" }).click();
  await expect(bannerOf(page)).toContainText("Your browser asks sites not to track you");
  await expect(bannerOf(page).getByRole("button")).toHaveText(["Close"]);
  await press(page, "Close");
  await page.reload();
  await expect(page.getByRole("contentinfo").getByRole("button", { name: "Cookies and analytics" })).toBeVisible();
  await expect(bannerOf(page)).toBeHidden();
  expect(seen).toEqual({ asked: [], stopped: [] });
});

test("the question covers neither what has the focus nor the map's controls", async ({ page }) => {
  await open(page, at("/"));
  const top = (await bannerOf(page).boundingBox())?.y ?? 0;
  const controls = await page.getByRole("group", { name: "Zoom" }).boundingBox();
  expect(controls && controls.y + controls.height).toBeLessThanOrEqual(top);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(at("/stats"));
  await expect(bannerOf(page)).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const last = page.getByRole("contentinfo").getByRole("button", { name: "Cookies and analytics" });
  await last.focus();
  const [link, banner] = [await last.boundingBox(), await bannerOf(page).boundingBox()];
  expect(link && link.y + link.height).toBeLessThanOrEqual(banner?.y ?? 0);
});

test("axe finds nothing on it, in Chinese too, in both themes", async ({ page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const address of ["/", "/zh/stats"]) {
      await page.goto(at(address));
      await expect(bannerOf(page)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  }
  await expect(bannerOf(page).getByRole("button")).toHaveText(["拒绝", "同意"]);
});

test("an embed asks nobody, and its policy knows nobody else", async ({ page }) => {
  const answer = await page.goto(at("/embed"));
  expect(answer?.headers()["content-security-policy"]).not.toContain("google");
  await expect(bannerOf(page)).toHaveCount(0);
});
