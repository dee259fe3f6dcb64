import { expect, type Page, test } from "@playwright/test";
import { placeTiles } from "../lib/landscape/layout/box";
import { mapOf, open, tilesOf } from "./support/landscape";
import { addressOf, isPresent, type LandscapeName } from "./support/servers";

type Rect = { left: number; top: number; right: number; bottom: number };
type Box = Rect & { columns: number; gap: number; grid: Rect; tiles: (Rect & { isFeatured: boolean })[] };

/** Where everything on the map stands, in px of the page: bands, their boxes, the tiles of each. */
function readBands(page: Page): Promise<{ area: Rect; boxes: Box[] }[]> {
  return mapOf(page).evaluate((map) => {
    const rectOf = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    return [...map.querySelectorAll(".band-boxes")].map((band) => ({
      area: rectOf(band),
      boxes: [...band.querySelectorAll(".box")].map((box) => {
        const grid = box.querySelector(".tiles") ?? box;
        const style = getComputedStyle(grid);
        return {
          ...rectOf(box),
          columns: style.gridTemplateColumns.split(" ").length,
          gap: Number.parseFloat(style.columnGap),
          grid: rectOf(grid),
          tiles: [...grid.children].map((tile) => ({ ...rectOf(tile), isFeatured: tile.matches(".big") })),
        };
      }),
    }));
  });
}

const NEAR = 0.6;

const overlaps = (a: Rect, b: Rect) =>
  a.left < b.right - NEAR && b.left < a.right - NEAR && a.top < b.bottom - NEAR && b.top < a.bottom - NEAR;

const isInside = (inner: Rect, outer: Rect) =>
  inner.left > outer.left - NEAR &&
  inner.right < outer.right + NEAR &&
  inner.top > outer.top - NEAR &&
  inner.bottom < outer.bottom + NEAR;

/** The cells that the tiles of a box take, as the layout counts them. */
function cellsOf({ columns, gap, grid, tiles }: Box) {
  const pitch = (grid.right - grid.left + gap) / columns;
  const single = tiles.find((tile) => !tile.isFeatured);
  const height = single ? single.bottom - single.top : ((tiles[0]?.bottom ?? 0) - (tiles[0]?.top ?? 0) - gap) / 2;
  return tiles.map((tile) => ({
    x: Math.round((tile.left - grid.left) / pitch),
    y: Math.round((tile.top - grid.top) / (height + gap)),
    size: Math.round((tile.right - tile.left + gap) / pitch),
  }));
}

const names = (["bundled", "cncf"] satisfies LandscapeName[]).filter(isPresent);

for (const name of names) {
  test(`no tile of the ${name} landscape overlaps or leaves its box, and rows of boxes end flush, at any width`, async ({
    page,
  }) => {
    await open(page, addressOf(name, "/?view=map"));
    for (const width of [360, 768, 1440, 2560, 3840]) {
      await page.setViewportSize({ width, height: 900 });
      const bands = await readBands(page);
      const boxes = bands.flatMap((band) => band.boxes);
      const tiles = boxes.flatMap((box) => box.tiles);
      expect(tiles.length, "what was measured").toBe(await tilesOf(page).count());

      const sorted = tiles.toSorted((a, b) => a.top - b.top);
      const overlapping = sorted.filter((tile, index) => {
        for (let next = index + 1; (sorted[next]?.top ?? Infinity) < tile.bottom; next += 1)
          if (overlaps(tile, sorted[next] ?? tile)) return true;
        return false;
      });
      expect(overlapping, `tiles over others at ${width} px`).toEqual([]);
      expect(
        boxes.flatMap((box) => box.tiles.filter((tile) => !isInside(tile, box))),
        `tiles outside of their box at ${width} px`,
      ).toEqual([]);

      for (const { area, boxes } of bands) {
        for (const [index, box] of boxes.entries()) {
          const next = boxes[index + 1];
          const isLastOfRow = !next || next.top > box.top + NEAR;
          if (isLastOfRow) expect(box.right, `the right end of a row at ${width} px`).toBeCloseTo(area.right, 0);
          else expect(next.bottom, `the foot of a row at ${width} px`).toBeCloseTo(box.bottom, 0);
        }
      }
      for (const box of boxes) {
        const featured = box.tiles.filter((tile) => tile.isFeatured).length;
        const expected = placeTiles(box.columns, { featured, plain: box.tiles.length - featured });
        expect(cellsOf(box), `places in a box at ${width} px`).toEqual(expected);
      }
    }
  });
}

const widthOf = async (page: Page, slug: string) => (await tilesOf(page, slug).first().boundingBox())?.width ?? NaN;
const button = (page: Page, name: string) => page.getByRole("group", { name: "Zoom" }).getByRole("button", { name });

test("buttons zoom in, out and back to actual size", async ({ page }) => {
  await open(page);
  const slug = (await tilesOf(page).first().getAttribute("data-slug")) ?? "";
  const atRest = await widthOf(page, slug);
  await button(page, "Zoom in").click();
  await expect.poll(() => widthOf(page, slug)).toBeCloseTo(atRest * 1.4, 0);
  await button(page, "Zoom in").click();
  await expect.poll(() => widthOf(page, slug)).toBeCloseTo(atRest * 1.4 * 1.4, 0);
  await button(page, "Zoom out").click();
  await expect.poll(() => widthOf(page, slug)).toBeCloseTo(atRest * 1.4, 0);
  await button(page, "Actual size").click();
  await expect.poll(() => widthOf(page, slug)).toBeCloseTo(atRest, 0);
  await button(page, "Zoom out").click();
  await expect.poll(() => widthOf(page, slug)).toBeLessThan(atRest * 0.9);
});

test("the wheel with Control zooms at the pointer, without it scrolls", async ({ page }) => {
  await open(page);
  const tile = tilesOf(page).nth(60);
  await tile.scrollIntoViewIfNeeded();
  const before = await tile.boundingBox();
  if (!before) throw new Error("The tile is not drawn.");
  const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
  await page.mouse.move(x, y);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -120);
  await page.keyboard.up("Control");
  await expect.poll(async () => (await tile.boundingBox())?.width).toBeGreaterThan(before.width * 1.2);
  const after = await tile.boundingBox();
  expect(after && after.x + after.width / 2).toBeCloseTo(x, -1);
  expect(after && after.y + after.height / 2).toBeCloseTo(y, -1);

  const scrolled = () => mapOf(page).evaluate((map) => map.scrollTop);
  const from = await scrolled();
  await page.mouse.wheel(0, 120);
  await expect.poll(scrolled).toBeGreaterThan(from);
  expect((await tile.boundingBox())?.width).toBeCloseTo(after?.width ?? 0, 1);
});

test("dragging moves the map and opens nothing", async ({ page }) => {
  await open(page);
  const place = () => mapOf(page).evaluate((map) => [map.scrollLeft, map.scrollTop]);
  await mapOf(page).hover({ position: { x: 500, y: 500 } });
  await page.mouse.down();
  await page.mouse.move(700, 300, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await place())[1]).toBeGreaterThan(100);
  await expect(page).toHaveURL("/");
});

for (const name of names) {
  test(`fit brings the whole map of the ${name} landscape into sight, by categories and counts where it is small`, async ({
    page,
  }) => {
    await open(page, addressOf(name));
    const frame = await mapOf(page).boundingBox();
    if (!frame) throw new Error("The map is not drawn.");
    await button(page, "Fit the whole map").click();
    await expect
      .poll(async () => {
        const last = (await tilesOf(page).last().boundingBox()) ?? frame;
        return last.y + last.height - (frame.y + frame.height);
      })
      .toBeLessThan(1);
    expect(await mapOf(page).evaluate((map) => map.scrollHeight - map.clientHeight)).toBeLessThanOrEqual(1);
    const category = mapOf(page).locator(".band-far").first();
    const scale = Number.parseInt((await button(page, "Actual size").textContent()) ?? "");
    if (scale < 55) await expect(category).toHaveText(/\D\d+$/);
    await expect(category).toBeVisible({ visible: scale < 55 });
  });
}

test("who is behind a project shows when it is close", async ({ page }) => {
  await open(page);
  const plain = mapOf(page).locator("a:not(.big)[data-slug='amazon-ecr']").first();
  await expect(plain).not.toContainText("Amazon Web Services");
  for (let presses = 0; presses < 3; presses += 1) await button(page, "Zoom in").click();
  await expect(plain.getByText("Amazon Web Services")).toBeVisible();
});

test("pointing at a tile shows a small card and moves nothing", async ({ page }) => {
  await open(page);
  const places = () =>
    tilesOf(page).evaluateAll((tiles) => tiles.map((tile) => tile.getBoundingClientRect().top).join());
  await tilesOf(page, "kubernetes").scrollIntoViewIfNeeded();
  const before = await places();
  await tilesOf(page, "kubernetes").hover();
  await expect(page.getByText(/^Keeps declared containers running/)).toBeVisible();
  expect(await places()).toBe(before);
  await page.mouse.move(5, 5);
  await expect(page.getByText(/^Keeps declared containers running/)).toBeHidden();
});
