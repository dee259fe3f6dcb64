import { interpolateLab, lch, rgb } from "d3";
import { contrast, linearOfOklch, linearOfRgb } from "./contrast";

type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** Paper, raised and sunken of `app/globals.css`: what links stand on. */
export const GROUNDS: { light: readonly Oklch[]; dark: readonly Oklch[] } = {
  light: [
    [0.982, 0.005, 95],
    [1, 0, 0],
    [0.958, 0.007, 95],
  ],
  dark: [
    [0.198, 0.012, 250],
    [0.24, 0.014, 250],
    [0.172, 0.011, 250],
  ],
};

const [LIGHT_PAPER, DARK_PAPER, WHITE, BLACK] = ["#faf9f5", "#12171c", "#ffffff", "#0b0f12"];
const READABLE = 4.5;

/** A colour of the landscape's own in place of our accent. */
type Tone = { accent: string; soft: string; on: string };
export type Accent = { light: Tone; dark: Tone };

function isReadable(color: string, theme: keyof typeof GROUNDS, on: string): boolean {
  const linear = linearOfRgb(rgb(color));
  const grounds = [...GROUNDS[theme].map((ground) => linearOfOklch(...ground)), linearOfRgb(rgb(on))];
  return grounds.every((ground) => contrast(linear, ground) >= READABLE);
}

/** The same hue, as much lighter as a dark page needs. */
function lightened(color: string): string {
  const { h, c, l } = lch(color);
  for (let lightness = Math.max(l, 50); lightness < 96; lightness += 1) {
    const lighter = lch(lightness, Math.min(c, 60), Number.isNaN(h) ? 0 : h).formatHex();
    if (isReadable(lighter, "dark", BLACK)) return lighter;
  }
  return WHITE;
}

/** The accent that a landscape's first colour gives, for both themes; `null` where links in it could not be read. */
export function accentOf(colors: readonly string[] | undefined): Accent | null {
  const given = rgb(colors?.[0] ?? "");
  if (Number.isNaN(given.r)) return null;
  const color = rgb(interpolateLab(LIGHT_PAPER, given.copy({ opacity: 1 }).formatHex())(given.opacity)).formatHex();
  if (!isReadable(color, "light", WHITE)) return null;
  const lighter = lightened(color);
  return {
    light: { accent: color, soft: rgb(interpolateLab(LIGHT_PAPER, color)(0.09)).formatHex(), on: WHITE },
    dark: { accent: lighter, soft: rgb(interpolateLab(DARK_PAPER, lighter)(0.2)).formatHex(), on: BLACK },
  };
}

const rule = (selector: string, { accent, soft, on }: Tone) =>
  `${selector}{--color-accent:${accent};--color-accent-soft:${soft};--color-on-accent:${on}}`;

/** Puts an accent over the tokens. Its colours are hex digits that `accentOf` made. */
export function accentCss({ light, dark }: Accent): string {
  return rule("html", light) + rule('html[data-theme="dark"]', dark);
}
