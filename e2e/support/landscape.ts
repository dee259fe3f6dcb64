import { expect, type APIRequestContext, type Locator, type Page } from "@playwright/test";
import type { Snapshot } from "../../lib/snapshot/types";
import { decodeSnapshot } from "../../lib/snapshot/wire";
import { addressOf, type LandscapeName } from "./servers";

/** What a server holds, to know what its pages should show. */
export async function readSnapshot(request: APIRequestContext, name: LandscapeName = "bundled"): Promise<Snapshot> {
  const answer = await request.get(addressOf(name, "/api/landscape"));
  return decodeSnapshot(await answer.json());
}

/** Waits until scripts act on the page: before that a press on a link loads the next page, as without them. */
async function untilReady(page: Page): Promise<void> {
  // React leaves a mark on what it has taken over; a page says nothing of it that a reader would see.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__reactProps")),
  );
  // One tile takes Tab from then on, the others none.
  if ((await tilesOf(page).count()) > 1)
    await expect(tilesOf(page).and(page.locator("[tabindex='-1']")).first()).toBeAttached();
}

export async function open(page: Page, address = "/"): Promise<void> {
  await page.goto(address);
  await untilReady(page);
}

export function mapOf(page: Page): Locator {
  return page.getByRole("region", { name: /^(Map|地图)$/ });
}

/** The tiles of a project, one for each of its places; all tiles without a slug. */
export function tilesOf(page: Page, slug?: string): Locator {
  return mapOf(page).locator(slug === undefined ? "a[data-slug]" : `a[data-slug="${slug}"]`);
}

/** How many projects are shown, as it is read out: `[matches, all]`. */
export async function countOf(page: Page): Promise<[number, number]> {
  const status = page.getByRole("status").filter({ hasText: /projects?$/ });
  // Names alone answer at first, and the rest a moment later.
  await expect(status).not.toHaveAttribute("aria-busy", "true");
  const [first = NaN, second = first] =
    ((await status.textContent()) ?? "").replaceAll(",", "").match(/\d+/g)?.map(Number) ?? [];
  return [first, second];
}

/** Slugs of the projects whose tiles are fully visible, in the order of the map, each once. */
export async function litSlugs(page: Page): Promise<string[]> {
  const slugs = await tilesOf(page).evaluateAll((tiles) =>
    tiles
      .filter((tile) => !tile.closest("[data-veil]") || tile.classList.contains("lit"))
      .map((tile) => tile.getAttribute("data-slug") ?? ""),
  );
  return [...new Set(slugs)];
}

/** Shows whether a tile stands out, above the veil that a filter lays over the rest. */
export async function expectLit(tile: Locator, isLit = true): Promise<void> {
  await expect
    .poll(() => tile.evaluate((element) => !element.closest("[data-veil]") || element.classList.contains("lit")))
    .toBe(isLit);
}

export const searchField = (page: Page): Locator => page.getByRole("searchbox", { name: "Search projects" });

/** The options of a filter of the rail. */
export const filterOf = (page: Page, name: string): Locator => page.getByRole("group", { name, exact: true });

export const chipsOf = (page: Page): Locator => page.getByRole("list", { name: "Chosen filters" }).getByRole("link");

/** The query of the address as it reads, decoded. */
export const queryOf = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
