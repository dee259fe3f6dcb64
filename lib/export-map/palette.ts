import { hcl, interpolateRgb, rgb } from "d3";
import { linearOfOklch } from "../theme/contrast";

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The tokens of globals.css that a map needs; a test holds them together. */
export const TOKENS = {
  light: {
    paper: [0.982, 0.005, 95],
    ink: [0.245, 0.018, 250],
    muted: [0.46, 0.018, 250],
    line: [0.89, 0.009, 95],
    "line-strong": [0.63, 0.015, 95],
    plate: [1, 0, 0],
    "plate-ink": [0.245, 0.018, 250],
  },
  dark: {
    paper: [0.198, 0.012, 250],
    ink: [0.93, 0.008, 95],
    muted: [0.735, 0.012, 250],
    line: [0.325, 0.014, 250],
    "line-strong": [0.55, 0.014, 250],
    plate: [0.885, 0.006, 250],
    "plate-ink": [0.245, 0.018, 250],
  },
} as const satisfies Record<Theme, Record<string, readonly [number, number, number]>>;

export type Palette = Record<keyof typeof TOKENS.light, string>;

function hexOf(lightness: number, chroma: number, hue: number): string {
  const [r, g, b] = linearOfOklch(lightness, chroma, hue).map(
    (part) => 255 * (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055),
  );
  return rgb(r ?? 0, g ?? 0, b ?? 0).formatHex();
}

export function paletteOf(theme: Theme): Palette {
  const token = (name: keyof Palette) => {
    const [lightness, chroma, hue] = TOKENS[theme][name];
    return hexOf(lightness, chroma, hue);
  };
  return {
    paper: token("paper"),
    ink: token("ink"),
    muted: token("muted"),
    line: token("line"),
    "line-strong": token("line-strong"),
    plate: token("plate"),
    "plate-ink": token("plate-ink"),
  };
}

/** The lightness and chroma of `hueColor`. */
export function hueHex(hue: number): string {
  return hexOf(0.62, 0.11, hue);
}

/** @param share of the second colour, 0 to 1 */
export function mix(one: string, other: string, share: number): string {
  return rgb(interpolateRgb(one, other)(share)).formatHex();
}

/** The pebble behind a monogram: the colour of the brand, dark enough for white letters, or the slug's own. */
export function pebbleColor(color: string | undefined, hue: number): string {
  const brand = color === undefined ? null : hcl(color);
  if (!brand || Number.isNaN(brand.l)) return hexOf(0.5, 0.1, hue);
  return hcl(brand.h, Math.min(brand.c, 60), Math.min(brand.l, 46)).formatHex();
}
