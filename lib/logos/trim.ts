import { type Box, type Raster, inkBox } from "./raster";

/** Fainter than this is a shadow's end or dust of the renderer. */
const MIN_ALPHA = 14;
/** All channels from here up count as paper. */
const PAPER = 246;

/** The box of a picture without its transparent border, and without a white one where it is opaque; `null` for an empty picture. */
export function trimBox(raster: Raster): Box | null {
  const whole = { left: 0, top: 0, width: raster.width, height: raster.height };
  const opaque = inkBox(raster, whole, (_r, _g, _b, a) => a >= MIN_ALPHA);
  if (opaque === null || !hasPaperCorners(raster, opaque)) return opaque;
  // A picture of nothing but paper keeps it: it may be a white badge.
  return inkBox(raster, opaque, (r, g, b, a) => a >= MIN_ALPHA && Math.min(r, g, b) < PAPER) ?? opaque;
}

/** Share of a box that ink covers, 0 to 1; paper and transparency don't count. */
export function inkShare(raster: Raster, box: Box): number {
  let covered = 0;
  for (let y = box.top; y < box.top + box.height; y++) {
    for (let x = box.left; x < box.left + box.width; x++) {
      const at = (y * raster.width + x) * 4;
      if ((raster.data[at + 3] ?? 0) >= 128 && lowestChannel(raster, at) < PAPER) covered++;
    }
  }
  return covered / (box.width * box.height);
}

function hasPaperCorners(raster: Raster, box: Box): boolean {
  const right = box.left + box.width - 1;
  const bottom = box.top + box.height - 1;
  return [
    [box.left, box.top],
    [right, box.top],
    [box.left, bottom],
    [right, bottom],
  ].every(([x = 0, y = 0]) => {
    const at = (y * raster.width + x) * 4;
    return raster.data[at + 3] === 255 && lowestChannel(raster, at) >= PAPER;
  });
}

function lowestChannel({ data }: Raster, at: number): number {
  return Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
}
