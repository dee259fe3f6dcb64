import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { open } from "./support/landscape";

// The site reads one after the other.
test.describe.configure({ mode: "serial" });

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const DATA = "data/projects";

type GivenFile = { name: string; text: string };

/** One project that says something else and has a mistake, one in another place, and a new one. */
async function changedFiles(): Promise<GivenFile[]> {
  const [envoy, agones] = await Promise.all(
    ["envoy.yml", "agones.yml"].map((name) => readFile(path.join(DATA, name), "utf8")),
  );
  return [
    {
      name: "envoy.yml",
      text: (envoy ?? "").replace(/^homepage: .*/m, "homepage: https://envoy.example/\nhomepag: x"),
    },
    { name: "agones.yml", text: (agones ?? "").replace(/^categories: .*/m, "categories: [orchestration/api-gateway]") },
    {
      name: "new-proxy.yml",
      text: "name: New Proxy\nkind: open-source\ncategories: [orchestration/api-gateway]\nhomepage: https://new.example/\n",
    },
  ];
}

const mistakeLine = ({ text }: GivenFile) => text.split("\n").findIndex((line) => line.startsWith("homepag:")) + 1;

const fileField = (page: Page) => page.locator("input[type=file]").first();
const listOf = (page: Page, name: string) => page.getByRole("region", { name: new RegExp(`^${name} \\d`) });
const resultOf = (page: Page) => page.getByRole("heading", { name: /^(What changes|有哪些变化)$/ });

async function choose(page: Page, files: GivenFile[]): Promise<void> {
  await fileField(page).setInputFiles(
    files.map(({ name, text }) => ({ name, mimeType: "application/yaml", buffer: Buffer.from(text) })),
  );
  await expect(resultOf(page)).toBeFocused({ timeout: 60_000 });
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test("dropped files show what they change, and what is wrong with its line", async ({ page }) => {
  const files = await changedFiles();
  await open(page, "/preview");
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, text } of given) data.items.add(new File([text], name, { type: "application/yaml" }));
    return data;
  }, files);
  await page.locator("form[enctype]").dispatchEvent("drop", { dataTransfer: transfer });
  await expect(resultOf(page)).toBeFocused({ timeout: 60_000 });

  await expect(listOf(page, "Added")).toContainText("New Proxy");
  const moved = listOf(page, "Moved").getByRole("row").filter({ hasText: "Place" });
  await expect(moved.locator("del")).toHaveText("Orchestration & management / Scheduling & orchestration");
  await expect(moved.locator("ins")).toHaveText("Orchestration & management / API gateway");
  const edited = listOf(page, "Edited");
  await expect(edited.getByRole("row").filter({ hasText: "Website" }).getByRole("cell").last()).toHaveText(
    /https:\/\/envoy\.example\/$/,
  );
  await expect(edited.getByRole("link", { name: "Envoy" })).toHaveAttribute("href", "/projects/envoy");
  await expect(page.getByRole("link", { name: "1 moved" })).toHaveAttribute("href", "#projects-moved");

  const line = files[0] && mistakeLine(files[0]);
  const mistake = page.getByRole("listitem").filter({ hasText: `projects/envoy.yml:${line}:1` });
  await expect(mistake).toContainText("unknown key homepag");
  await expect(mistake.getByLabel("Error")).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test("a whole folder, chosen by keyboard, shows what is gone", async ({ page }) => {
  const folder = await mkdtemp(path.join(tmpdir(), "cairn-preview-e2e-"));
  try {
    await cp("data", path.join(folder, "data"), { recursive: true, filter: (file) => !file.endsWith(".test.ts") });
    await rm(path.join(folder, "data/projects/zot.yml"));
    await writeFile(path.join(folder, "data/projects/.DS_Store"), "x");
    await open(page, "/preview");
    await page.getByRole("button", { name: "Choose a folder" }).focus();
    // A key that comes before scripts have the form opens nothing.
    await expect(async () => {
      const opened = page.waitForEvent("filechooser", { timeout: 3000 });
      await page.keyboard.press("Enter");
      await (await opened).setFiles(path.join(folder, "data"));
    }).toPass();
    await expect(resultOf(page)).toBeFocused({ timeout: 60_000 });
    await expect(listOf(page, "Removed").getByRole("listitem")).toHaveCount(1);
    await expect(listOf(page, "Removed").getByRole("link")).toHaveAttribute("href", "/projects/zot");
    await expect(listOf(page, "Added")).toHaveCount(0);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("in Chinese, in the dark, on a phone", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/zh/preview");
  await choose(page, await changedFiles());
  await expect(listOf(page, "移动")).toContainText("编排与管理 / API 网关");
  await expect(page.getByText("与本站现有内容比较。")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await findings(page)).toEqual([]);
});

test("what is no YAML is refused in words", async ({ page, request }) => {
  await open(page, "/preview");
  await fileField(page).setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("x") });
  await expect(page.getByRole("main").getByRole("alert")).toContainText("There is no .yml or .yaml file among them.");

  const large = { name: "data.yml", mimeType: "application/yaml", buffer: Buffer.alloc(7 * 1024 * 1024, "# \n") };
  const refused = await request.post("/api/preview", { multipart: { files: large } });
  expect(refused.status()).toBe(413);
  expect(await refused.json()).toMatchObject({ reason: "too-large" });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an address of the inside is refused", async ({ page }) => {
    await page.goto("/preview");
    await page.getByLabel("Address of a file").fill("http://localhost:1/landscape.yml");
    await page.getByRole("button", { name: "Read it" }).click();
    await expect(page).toHaveURL(/\/preview\?url=/);
    await expect(page.getByRole("alert")).toContainText("This address is not on the public internet");
    await expect(page.getByLabel("Address of a file")).toHaveValue("http://localhost:1/landscape.yml");
  });

  test("files are answered with a report", async ({ page }) => {
    await page.goto("/preview");
    const files = await changedFiles();
    await page
      .getByLabel("Choose files")
      .setInputFiles(
        files.map(({ name, text }) => ({ name, mimeType: "application/yaml", buffer: Buffer.from(text) })),
      );
    await page.getByRole("button", { name: "Show what they change" }).click();
    await expect(page.getByText("Projects: 1 added, 1 moved, 1 edited")).toBeVisible({ timeout: 60_000 });
  });
});
