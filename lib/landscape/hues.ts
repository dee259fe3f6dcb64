import { interpolateNumber, piecewise } from "d3";

/** Equal steps round the colour circle would put greens side by side; these stops are spread by eye. */
const STOPS = [230, 160, 60, 20, 330, 285, 200, 110, 40, 355, 305, 255];

/** The hue in degrees of the category at a place among `count`, the same each time. */
export function categoryHue(index: number, count: number): number {
  if (count <= STOPS.length) return STOPS[index] ?? 0;
  return Math.round(piecewise(interpolateNumber, STOPS)(Math.min(Math.max(index / (count - 1), 0), 1)));
}

/** The one lightness and chroma of every colour that tells data apart. */
export function hueColor(hue: number): string {
  return `oklch(0.62 0.11 ${hue})`;
}
