/** Pixels in rows from the top left, four bytes each: red, green, blue, alpha, not multiplied. */
export type Raster = { width: number; height: number; data: Uint8Array };

export type Box = { left: number; top: number; width: number; height: number };

/** The smallest box that holds every pixel for which `isInk` says yes; `null` where there is none. */
export function inkBox(
  raster: Raster,
  within: Box,
  isInk: (r: number, g: number, b: number, a: number) => boolean,
): Box | null {
  let left = Infinity;
  let right = -1;
  let top = -1;
  let bottom = -1;
  for (let y = within.top; y < within.top + within.height; y++) {
    for (let x = within.left; x < within.left + within.width; x++) {
      const at = (y * raster.width + x) * 4;
      const [r = 0, g = 0, b = 0, a = 0] = [
        raster.data[at],
        raster.data[at + 1],
        raster.data[at + 2],
        raster.data[at + 3],
      ];
      if (!isInk(r, g, b, a)) continue;
      if (top < 0) top = y;
      bottom = y;
      if (x < left) left = x;
      if (x > right) right = x;
    }
  }
  return top < 0 ? null : { left, top, width: right - left + 1, height: bottom - top + 1 };
}
