import { describe, expect, it } from "vitest";
import { needsDarkPlate } from "./plate";
import type { Raster } from "./raster";

type Paint = (x: number, y: number) => readonly [number, number, number, number];
const CLEAR = [0, 0, 0, 0] as const;
const WHITE = [255, 255, 255, 255] as const;
const BLACK = [0, 0, 0, 255] as const;
const YELLOW = [255, 221, 0, 255] as const;

function paint(at: Paint): Raster {
  const pixels = Array.from({ length: 40 * 20 }, (_, i) => at(i % 40, Math.floor(i / 40)));
  return { width: 40, height: 20, data: Uint8Array.from(pixels.flat()) };
}

/** Upright bars over the right part of the picture, as letters would stand. */
function isLetter(x: number): boolean {
  return x > 12 && x % 4 < 2;
}

describe("needsDarkPlate", () => {
  it("gives one to a white wordmark", () => {
    expect(needsDarkPlate(paint((x) => (isLetter(x) ? WHITE : CLEAR)))).toBe(true);
  });

  it("gives one to a white wordmark beside a coloured sign", () => {
    expect(needsDarkPlate(paint((x, y) => (isLetter(x) ? WHITE : x < 8 && y < 8 ? YELLOW : CLEAR)))).toBe(true);
  });

  it("gives one to a pale grey wordmark", () => {
    expect(needsDarkPlate(paint((x) => (isLetter(x) ? [244, 244, 246, 255] : CLEAR)))).toBe(true);
  });

  it.each<[string, Paint]>([
    ["a black wordmark", (x) => (isLetter(x) ? BLACK : CLEAR)],
    ["a yellow wordmark", (x) => (isLetter(x) ? YELLOW : CLEAR)],
    ["a black wordmark on white paper", (x) => (isLetter(x) ? BLACK : WHITE)],
    ["white letters on a coloured block", (x) => (isLetter(x) ? WHITE : [20, 80, 200, 255])],
    ["a black block", () => BLACK],
  ])("gives none to %s", (_, at) => {
    expect(needsDarkPlate(paint(at))).toBe(false);
  });
});
