import type { Raster } from "./raster";

const LIGHT_PLATE = 255;
export const DARK_PLATE = 0x24;
/** A difference between neighbouring pixels that anyone sees; stronger ones count no more. */
const CLEAR_STEP = 56;
/** A dark plate must show this many times as much. */
const CLEARLY_MORE = 1.8;

/** Whether a logo would vanish on a light plate and show on a dark one. */
export function needsDarkPlate(logo: Raster): boolean {
  return visibleEdges(logo, DARK_PLATE) > CLEARLY_MORE * visibleEdges(logo, LIGHT_PLATE);
}

/** How much of a logo's drawing can be seen on a grey of this level: the sum of its steps, each up to 1. */
function visibleEdges(logo: Raster, grey: number): number {
  const { width, height } = logo;
  const shown = overGrey(logo, grey);
  const stride = (width + 2) * 3;
  let sum = 0;
  for (let y = 0; y <= height; y++) {
    for (let x = 0; x <= width; x++) {
      const at = y * stride + x * 3;
      sum += step(shown, at, at + 3) + step(shown, at, at + stride);
    }
  }
  return sum;
}

/** Steps are taken over all channels, since yellow and white differ in blue alone. */
function step(pixels: Uint8Array, a: number, b: number): number {
  const difference = Math.max(
    Math.abs((pixels[a] ?? 0) - (pixels[b] ?? 0)),
    Math.abs((pixels[a + 1] ?? 0) - (pixels[b + 1] ?? 0)),
    Math.abs((pixels[a + 2] ?? 0) - (pixels[b + 2] ?? 0)),
  );
  return Math.min(difference, CLEAR_STEP) / CLEAR_STEP;
}

/** The logo on a plate one pixel larger on each side, three bytes a pixel. */
function overGrey({ width, height, data }: Raster, grey: number): Uint8Array {
  const shown = new Uint8Array((width + 2) * (height + 2) * 3).fill(grey);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      const to = ((y + 1) * (width + 2) + x + 1) * 3;
      const alpha = (data[from + 3] ?? 0) / 255;
      for (let channel = 0; channel < 3; channel++) {
        shown[to + channel] = Math.round((data[from + channel] ?? 0) * alpha + grey * (1 - alpha));
      }
    }
  }
  return shown;
}
