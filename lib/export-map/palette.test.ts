import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hueColor } from "../landscape/hues";
import { hueHex, mix, paletteOf, pebbleColor, THEMES, TOKENS } from "./palette";

const css = readFileSync("app/globals.css", "utf8");
const BLOCKS = { light: /@theme \{([\s\S]*?)\n\}/, dark: /\[data-theme="dark"\] \{([\s\S]*?)\n\}/ };
const HEX = /^#[0-9a-f]{6}$/;

describe.each(THEMES)("the %s theme of drawings", (theme) => {
  it("has the colours of the page", () => {
    const own = BLOCKS[theme].exec(css)?.[1] ?? "";
    const light = BLOCKS.light.exec(css)?.[1] ?? "";
    for (const [name, parts] of Object.entries(TOKENS[theme])) {
      const token = new RegExp(`--color-${name}: oklch\\(([^)]*)\\);`);
      expect([name, (token.exec(own) ?? token.exec(light))?.[1]]).toEqual([name, parts.join(" ")]);
    }
  });

  it("is written as every program reads it", () => {
    for (const color of Object.values(paletteOf(theme))) expect(color).toMatch(HEX);
  });
});

it("knows white", () => {
  expect(paletteOf("light").plate).toBe("#ffffff");
});

it("mixes from one colour to the other", () => {
  expect([0, 0.5, 1].map((share) => mix("#000000", "#ffffff", share))).toEqual(["#000000", "#808080", "#ffffff"]);
});

it("has the lightness and chroma of the page's hues", () => {
  expect(hueColor(200)).toBe("oklch(0.62 0.11 200)");
  expect(hueHex(200)).toMatch(HEX);
});

it("darkens a brand's colour for white letters, and has one where the brand has none", () => {
  expect(pebbleColor("#ffee00", 10)).not.toBe("#ffee00");
  expect(pebbleColor("#123456", 10)).toBe("#123456");
  for (const color of [undefined, "no colour"]) expect(pebbleColor(color, 10)).toMatch(HEX);
});
