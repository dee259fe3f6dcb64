import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GROUNDS as OWN_GROUNDS } from "../lib/theme/accent";
import { contrast, type LinearRgb, linearOfOklch } from "../lib/theme/contrast";

type Rgb = LinearRgb;

const css = readFileSync(new URL("globals.css", import.meta.url), "utf8");
const [light = "", dark = ""] = [/@theme \{([\s\S]*?)\n\}/, /\[data-theme="dark"\] \{([\s\S]*?)\n\}/].map(
  (block) => block.exec(css)?.[1] ?? "",
);

function readTokens(block: string): Map<string, Rgb> {
  const found = block.matchAll(/--color-([a-z-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\);/g);
  return new Map([...found].map(([, name = "", l, c, h]) => [name, linearOfOklch(Number(l), Number(c), Number(h))]));
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

it("are the grounds that a landscape's own accent is tried on", () => {
  for (const [theme, block] of [
    ["light", light],
    ["dark", dark],
  ] as const)
    for (const [index, name] of ["paper", "raised", "sunken"].entries()) {
      const parts = OWN_GROUNDS[theme][index]?.join(" ");
      expect(block).toContain(`--color-${name}: oklch(${parts});`);
    }
});

it("knows white on black for what it is", () => {
  expect(contrast(linearOfOklch(1, 0, 0), linearOfOklch(0, 0, 0))).toBeCloseTo(21, 1);
});
