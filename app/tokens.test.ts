import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Rgb = [number, number, number];

const css = readFileSync(new URL("globals.css", import.meta.url), "utf8");
const [light = "", dark = ""] = [/@theme \{([\s\S]*?)\n\}/, /\[data-theme="dark"\] \{([\s\S]*?)\n\}/].map(
  (block) => block.exec(css)?.[1] ?? "",
);

/** Linear sRGB of an OKLCH colour, clipped to the gamut as a screen does. */
function toLinear(lightness: number, chroma: number, hue: number): Rgb {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const rgb = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((part) => Math.min(1, Math.max(0, part)));
  return rgb as Rgb;
}

function readTokens(block: string): Map<string, Rgb> {
  const found = block.matchAll(/--color-([a-z-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\);/g);
  return new Map([...found].map(([, name = "", l, c, h]) => [name, toLinear(Number(l), Number(c), Number(h))]));
}

function contrast(one: Rgb, other: Rgb): number {
  const [bright = 0, dim = 0] = [one, other]
    .map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
    .sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

const LIGHT = readTokens(light);
const THEMES = { light: LIGHT, dark: new Map([...LIGHT, ...readTokens(dark)]) };
const TEXT = ["ink", "muted", "accent", "good", "warn", "bad"];
const GROUNDS = ["paper", "raised", "sunken"];

describe.each(Object.entries(THEMES))("the %s theme", (_, tokens) => {
  const of = (name: string): Rgb => {
    const found = tokens.get(name);
    if (!found) throw new Error(`globals.css has no colour ${name}`);
    return found;
  };

  it.each(TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground])))("can be read: %s on %s", (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ["plate-ink", "plate"],
    ["on-accent", "accent"],
    ["ink", "accent-soft"],
    ["ink", "mark"],
  ])("can be read: %s on %s", (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it("draws the edges of controls so that they are seen", () => {
    expect(contrast(of("line-strong"), of("paper"))).toBeGreaterThanOrEqual(3);
  });
});

it("knows white on black for what it is", () => {
  expect(contrast(toLinear(1, 0, 0), toLinear(0, 0, 0))).toBeCloseTo(21, 1);
});
