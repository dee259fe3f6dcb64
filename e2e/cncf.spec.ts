import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { parse } from "yaml";
import { z } from "zod";
import { countOf, litSlugs, mapOf, open, tilesOf } from "./support/landscape";
import { addressOf, isPresent, LANDSCAPES } from "./support/servers";

const itemSchema = z.object({
  name: z.string(),
  project: z.string().nullish(),
  crunchbase: z.string().nullish(),
  second_path: z.array(z.string()).nullish(),
});
const fileSchema = z.object({
  landscape: z.array(
    z.object({
      name: z.string(),
      subcategories: z.array(z.object({ name: z.string(), items: z.array(itemSchema).nullable() })),
    }),
  ),
});

/** The file as it stands, read here and not by the product. */
function readItems() {
  const { landscape } = fileSchema.parse(parse(readFileSync(`${LANDSCAPES.cncf.dir}/landscape.yml`, "utf8")));
  return landscape.flatMap((category) =>
    category.subcategories.flatMap(({ name, items }) =>
      (items ?? []).map((item) => ({ ...item, category: category.name, path: `${category.name} / ${name}` })),
    ),
  );
}

const here = (path: string) => addressOf("cncf", path);

/** Names of the tiles in a box of the map. */
const namesIn = (page: Page, subcategory: string) =>
  mapOf(page)
    .getByRole("region", { name: subcategory, exact: true })
    .locator("[data-slug]")
    .evaluateAll((tiles) => tiles.map((tile) => tile.querySelector(".n")?.textContent ?? ""));

if (isPresent("cncf")) {
  test("every item of the cncf landscape and every one of its second places is on the map", async ({ page }) => {
    const items = readItems();
    const second = items.flatMap(({ name, second_path }) => (second_path ?? []).map((path) => ({ name, path })));
    expect([items.length, second.length]).toEqual([2413, 119]);

    await open(page, here("/?group=all"));
    expect(await countOf(page)).toEqual([items.length, items.length]);
    await expect(tilesOf(page)).toHaveCount(items.length + second.length);
    const byBox = await mapOf(page)
      .locator(".box")
      .evaluateAll((boxes) =>
        boxes.map((box) => ({
          category: box.closest(".band")?.querySelector("h2")?.textContent ?? "",
          subcategory: box.querySelector("h3")?.textContent ?? "",
          names: [...box.querySelectorAll("[data-slug] .n")].map((name) => name.textContent ?? ""),
        })),
      );
    const namesAt = new Map(byBox.map((box) => [`${box.category} / ${box.subcategory}`, box.names.sort()]));
    const wanted = new Map<string, string[]>();
    for (const { name, path } of [...items, ...second]) {
      const [category = "", subcategory = ""] = path.split(" / ").map((part) => part.trim());
      const key = `${category} / ${subcategory}`;
      wanted.set(key, [...(wanted.get(key) ?? []), name.trim()]);
    }
    for (const [path, names] of wanted) expect(namesAt.get(path), path).toEqual(names.sort());
  });

  test("the graduated projects of the cncf landscape are 38", async ({ page }) => {
    await open(page, here("/?stage=graduated"));
    expect((await countOf(page))[0]).toBe(38);
    expect(await litSlugs(page)).toHaveLength(38);
    expect(readItems().filter(({ project }) => project === "graduated")).toHaveLength(38);
  });

  test("a vendor filter shows what that vendor has", async ({ page }) => {
    const items = readItems().filter(
      ({ crunchbase, category }) => crunchbase?.endsWith("/organization/alibaba-cloud") && category !== "CNCF Members",
    );
    expect(items.length).toBeGreaterThan(5);
    await open(page, here("/?vendor=alibaba-cloud&group=all&compact=true"));
    expect((await countOf(page))[0]).toBe(items.length);
    const names = await tilesOf(page).locator(".n").allTextContents();
    expect(new Set(names)).toEqual(new Set(items.map(({ name }) => name)));
  });

  test("the first screen of a laptop shows hundreds of projects", async ({ page }) => {
    await open(page, here("/"));
    const inSight = await tilesOf(page).evaluateAll((tiles) => {
      const isInSight = (tile: Element) => {
        const { left, top, right, bottom } = tile.getBoundingClientRect();
        return left >= 0 && top >= 0 && right <= window.innerWidth && bottom <= window.innerHeight;
      };
      return tiles.filter(isInSight).length;
    });
    expect(inSight).toBeGreaterThanOrEqual(200);
  });

  test("names appear on small tiles as they come near", async ({ page }) => {
    await open(page, here("/"));
    const small = tilesOf(page).and(page.locator(":not(.big)")).first().locator(".n");
    const width = () => small.evaluate((name) => name.getBoundingClientRect().width);
    expect(await width()).toBeLessThanOrEqual(1);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(width).toBeGreaterThan(10);
  });

  for (const [from, to] of [
    ["/?item=orchestration-management--scheduling-orchestration--kubernetes", "/projects/kubernetes"],
    ["/?selected=kubernetes", "/projects/kubernetes"],
    ["/zh?selected=kubernetes", "/zh/projects/kubernetes"],
    ["/?group=projects-and-products&view-mode=card&classify=maturity", "/?group=projects&view=cards&group-by=stage"],
    ["/?project=graduated&project=incubating", "/?stage=graduated,incubating"],
  ] as const) {
    test(`the old link ${from} leads to ${to} for good`, async ({ request }) => {
      const answer = await request.get(here(from), { maxRedirects: 0 });
      expect(answer.status()).toBe(308);
      const target = new URL(answer.headers()["location"] ?? "", here("/"));
      expect(decodeURIComponent(target.pathname + target.search)).toBe(to);
      expect((await request.get(target.href)).status()).toBe(200);
    });
  }

  test("an old link to an item that is gone is not found, and offers the nearest names", async ({ page }) => {
    const answer = await page.goto(here("/?item=runtime--container-runtime--containerdd"));
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("link", { name: "containerd", exact: true })).toBeVisible();
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("a project of the cncf landscape shows its text", async ({ page }) => {
      await page.goto(here("/projects/kubernetes"));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kubernetes");
      const main = page.getByRole("main");
      await expect(main).toContainText("Graduated");
      await expect(main).toContainText("Scheduling & Orchestration");
      await expect(main.getByRole("link", { name: /kubernetes\/kubernetes/ })).toBeVisible();
      await expect(main).toContainText("cncf/landscape.yml:");
    });

    test("the map of the cncf landscape narrows by its form", async ({ page }) => {
      await page.goto(here("/"));
      await page.getByRole("checkbox", { name: /^Graduated/ }).check();
      await page.getByRole("button", { name: "Apply filters" }).click();
      // The page is shown while it still arrives.
      await expect.poll(async () => (await countOf(page))[0]).toBe(38);
      await expect.poll(() => namesIn(page, "Scheduling & Orchestration")).toContain("Kubernetes");
    });
  });
}
