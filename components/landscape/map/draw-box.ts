import { hueColor } from "@/lib/landscape/hues";
import { placeTiles, type TilePlace } from "@/lib/landscape/layout/box";
import { monogramHue } from "@/lib/logos/monogram";
import type { SnapshotProject } from "@/lib/snapshot/types";

/** How much of a tile shines through the veil of a filter. */
const VEILED = 0.11;
/** The stain of colour on a plate, as a part of it. */
const STAIN = 0.56;
/** Its width by its height at most. */
const WIDEST = 1.6;

/** A box from afar: its tiles in the order of their places. */
export type FarTile = { project: SnapshotProject; isFeatured: boolean; isFaint: boolean; isAbsent: boolean };

type Cells = { columns: number; width: number; height: number; gap: number };

function cellsOf(canvas: HTMLCanvasElement): Cells {
  const style = getComputedStyle(canvas);
  const read = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const [columns, gap] = [Math.max(1, read("--w")), read("--gap")];
  return { columns, gap, height: read("--tile"), width: (canvas.clientWidth + gap) / columns - gap };
}

function placesOf(tiles: readonly FarTile[], columns: number): TilePlace[] {
  const featured = tiles.filter(({ isFeatured }) => isFeatured).length;
  return placeTiles(columns, { featured, plain: tiles.length - featured });
}

/** Draws tiles too small for a logo: plates with a stain of their project's colour. @param scale of the map, 1 at rest */
export function drawBox(canvas: HTMLCanvasElement, tiles: readonly FarTile[], scale: number): void {
  const brush = canvas.getContext("2d");
  if (!brush) return;
  const { columns, width, height, gap } = cellsOf(canvas);
  const dots = scale * window.devicePixelRatio;
  canvas.width = Math.ceil(canvas.clientWidth * dots);
  canvas.height = Math.ceil(canvas.clientHeight * dots);
  brush.scale(dots, dots);
  const plate = getComputedStyle(canvas).getPropertyValue("--color-plate");
  placesOf(tiles, columns).forEach(({ x, y, size }, at) => {
    const tile = tiles[at];
    if (!tile || tile.isAbsent) return;
    const [left, top] = [x * (width + gap), y * (height + gap)];
    const [w, h] = [size * (width + gap) - gap, size * (height + gap) - gap];
    brush.globalAlpha = tile.isFaint ? VEILED : 1;
    brush.fillStyle = plate;
    brush.fillRect(left, top, w, h);
    brush.fillStyle = tile.project.color ?? hueColor(monogramHue(tile.project.slug));
    const [a, b] = [Math.min(w, h * WIDEST) * STAIN, h * STAIN];
    brush.fillRect(left + (w - a) / 2, top + (h - b) / 2, a, b);
  });
}

/** The project at a point of the window, if a tile is there. */
export function projectAt(
  canvas: HTMLCanvasElement,
  tiles: readonly FarTile[],
  { clientX, clientY }: { clientX: number; clientY: number },
): SnapshotProject | undefined {
  const { columns, width, height, gap } = cellsOf(canvas);
  const drawn = canvas.getBoundingClientRect();
  const scale = drawn.width / canvas.clientWidth || 1;
  const [x, y] = [(clientX - drawn.left) / scale / (width + gap), (clientY - drawn.top) / scale / (height + gap)];
  const at = placesOf(tiles, columns).findIndex(
    (place) => x >= place.x && x < place.x + place.size && y >= place.y && y < place.y + place.size,
  );
  return tiles[at]?.isAbsent ? undefined : tiles[at]?.project;
}
