import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { open, readSnapshot } from "./support/landscape";
import { addressOf } from "./support/servers";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const PLACE = "runtime--container-runtime";

let host: Server;

/** A page of somebody else, on another origin, with an embed in it: its query, its CSS and its tag of the script. */
test.beforeAll(async () => {
  host = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "/", "http://host");
    const path = searchParams.get("path") ?? "/embed";
    const script = searchParams.get("script") ?? "/embed.js";
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(
      `<!doctype html><html lang="en"><title>Host</title><style>${searchParams.get("css") ?? ""}</style><h1>Host</h1>` +
        `<iframe title="Embed" src="${addressOf("bundled", path).replaceAll("&", "&amp;")}" width="900" height="77"></iframe>` +
        (script === "" ? "" : `<script src="${addressOf("bundled", script)}" async></script>`),
    );
  });
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
});

test.afterAll(() => host.close());

const hostOf = (path: string, more: Record<string, string> = {}) =>
  `http://127.0.0.1:${(host.address() as AddressInfo).port}/?${new URLSearchParams({ path, ...more }).toString()}`;

const frameOf = (page: Page) => page.frameLocator("iframe[title=Embed]");
const heightOf = (page: Page) => page.locator("iframe[title=Embed]").evaluate((frame) => frame.clientHeight);

test("an embed takes the height of its content in a page of another origin", async ({ page }) => {
  await page.goto(hostOf(`/embed?key=${PLACE}&headers=true`));
  await expect.poll(() => heightOf(page)).toBeGreaterThan(150);
  const inside = await frameOf(page)
    .locator("html")
    .evaluate((root) => [root.scrollHeight, root.clientHeight]);
  expect(inside[0]).toBe(inside[1]);
  await page.setViewportSize({ width: 390, height: 844 });
  const before = await heightOf(page);
  await page.locator("iframe").evaluate((frame) => frame.setAttribute("width", "300"));
  await expect.poll(() => heightOf(page)).toBeGreaterThan(before);
});

test("an old address leads to the same embed, under the old name of the script too", async ({ page, request }) => {
  const query = `base-path=&classify=category&key=${PLACE}&headers=true&style=bordered&size=sm`;
  const answer = await request.get(`/embed/embed.html?${query}`, { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([308, `/embed?${query}`]);
  await page.goto(hostOf(`/embed/embed.html?${query}`, { script: "/embed/embed-item.js" }));
  await expect(frameOf(page).getByRole("heading", { level: 3 })).toHaveText(/^Container runtime \(\d+\)$/i);
  await expect.poll(() => heightOf(page)).toBeGreaterThan(100);
});

test("the host's CSS variables change the look, what is no colour changes nothing", async ({ page }) => {
  const css =
    "iframe { --cairn-title-paper: rgb(1 2 3); --cairn-title-ink: gold; --cairn-gap: 33px; --cairn-line: nonsense }";
  await page.goto(hostOf(`/embed?key=${PLACE}&headers=true`, { css: css.replace("1 2 3", "1, 2, 3") }));
  const title = frameOf(page).getByRole("heading", { level: 3 });
  await expect(title).toHaveCSS("background-color", "rgb(1, 2, 3)");
  await expect(title).toHaveCSS("color", "rgb(255, 215, 0)");
  await expect(frameOf(page).getByRole("list")).toHaveCSS("column-gap", "33px");
  expect(await frameOf(page).locator(".embed").getAttribute("style")).not.toContain("nonsense");
});

test("a card opens over the host page by keyboard, and closes to where it was opened from", async ({ page }) => {
  await page.goto(hostOf(`/embed?key=${PLACE}&item-modal=true`));
  await expect.poll(() => heightOf(page)).not.toBe(77);
  const tile = frameOf(page).getByRole("link", { name: "containerd", exact: true });
  await tile.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "containerd" });
  await expect(dialog.frameLocator("iframe").getByRole("heading", { level: 1 })).toHaveText("containerd");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await tile.click();
  await dialog.frameLocator("iframe").getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
});

test("a message of a stranger opens nothing and changes no height", async ({ page }) => {
  await page.goto(hostOf(`/embed?key=${PLACE}&item-modal=true`));
  await expect.poll(() => heightOf(page)).not.toBe(77);
  const before = await heightOf(page);
  await page.evaluate(
    (address) => {
      window.postMessage({ cairn: "height", height: 5000 }, "*");
      window.postMessage({ cairn: "open", address, title: "x", close: "x" }, "*");
    },
    addressOf("bundled", "/embed?item=containerd"),
  );
  await page.locator("iframe").evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  expect(await heightOf(page)).toBe(before);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("only embeds may be framed, and links of theirs leave the frame", async ({ page, request }) => {
  for (const path of ["/", "/zh", "/embed/setup", "/projects/kubernetes", "/zh/vendors"]) {
    const headers = (await request.get(path)).headers();
    expect([path, headers["x-frame-options"]]).toEqual([path, "SAMEORIGIN"]);
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'self'");
  }
  for (const path of ["/embed", "/zh/embed?key=runtime"]) {
    const headers = (await request.get(path)).headers();
    expect([path, headers["x-frame-options"]]).toEqual([path, undefined]);
    expect(headers["content-security-policy"]).toContain("frame-ancestors *");
  }
  await page.goto(hostOf("/projects/kubernetes"));
  await expect(frameOf(page).getByRole("heading", { name: "Kubernetes" })).toHaveCount(0);

  await page.goto(hostOf(`/embed?key=${PLACE}`));
  const popup = page.waitForEvent("popup");
  await frameOf(page).getByRole("link", { name: "containerd", exact: true }).click();
  await expect(await popup).toHaveURL(/\/projects\/containerd$/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an embed is there, its cards open in place and lead back", async ({ page, request }) => {
    const { projects } = await readSnapshot(request);
    const own = projects.filter(({ placements }) => placements.includes("runtime/container-runtime"));
    await page.goto(`/embed?key=${PLACE}&item-modal=true&theme=dark`);
    await expect(page.getByRole("listitem")).toHaveCount(own.length);
    await expect(page.locator(".embed")).toHaveAttribute("data-theme", "dark");
    await page.getByRole("link", { name: "containerd", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("containerd");
    await page.getByRole("link", { name: "Back to the list" }).click();
    await expect(page.getByRole("listitem")).toHaveCount(own.length);
    await page.goto("/zh/embed?key=nothing-of-that-name");
    await expect(page.getByText("这里没有可显示的内容")).toBeVisible();
  });

  test("the setup is a form that gives the code", async ({ page }) => {
    await page.goto("/embed-setup");
    await expect(page).toHaveURL("/embed/setup");
    await page.getByRole("combobox", { name: "Show" }).selectOption({ label: "Graduated" });
    await page.getByRole("combobox", { name: "Style" }).selectOption("card");
    await page.getByLabel("Titles above sections").uncheck();
    await page.getByRole("button", { name: "Update the preview" }).click();
    await expect(page.locator("pre")).toContainText("/embed?classify=maturity&amp;key=graduated&amp;");
    await expect(page.locator("pre")).not.toContainText("headers=true");
    await expect(page.getByRole("combobox", { name: "Style" })).toHaveValue("card");
    await page.goto("/embed/setup?style=neon&foo=1");
    await expect(page.getByText("were left out: style, foo")).toBeVisible();
  });
});

test("the setup follows each choice, in its preview too", async ({ page }) => {
  await open(page, "/embed/setup?show=category:runtime--container-runtime");
  await page.getByLabel("Names below logos").check();
  await expect(page).toHaveURL(/item-name=true/);
  await expect(page.locator("pre")).toContainText("item-name=true");
  const preview = page.frameLocator("iframe");
  await expect(preview.getByText("containerd", { exact: true })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme axe finds nothing on`, () => {
    test.use({ colorScheme });
    const paths = [
      `/embed?key=${PLACE}&headers=true&theme=auto&item-name=true`,
      "/zh/embed?classify=maturity&key=graduated&style=card&theme=auto",
      "/embed?item=containerd&theme=auto",
      "/embed/setup",
      "/zh/embed/setup?foo=1",
    ];
    for (const path of paths) {
      test(path, async ({ page }) => {
        await page.goto(path);
        await page.waitForLoadState("networkidle");
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).exclude("iframe").analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }
  });
}
