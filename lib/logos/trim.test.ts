import { describe, expect, it } from "vitest";
import type { Raster } from "./raster";
import { inkShare, trimBox } from "./trim";

const COLORS: Record<string, number[]> = {
  " ": [0, 0, 0, 0],
  ".": [0, 0, 0, 8],
  w: [255, 255, 255, 255],
  k: [0, 0, 0, 255],
  b: [0, 0, 255, 255],
};

function picture(...rows: string[]): Raster {
  const data = Uint8Array.from(rows.flatMap((row) => [...row].flatMap((letter) => COLORS[letter] ?? [])));
  return { width: rows[0]?.length ?? 0, height: rows.length, data };
}

describe("trimBox", () => {
  it("cuts a transparent border and a shadow's faint end", () => {
    expect(trimBox(picture("     ", " .k. ", "  kk ", "     "))).toEqual({ left: 2, top: 1, width: 2, height: 2 });
  });

  it("cuts a white border of an opaque picture, also inside a transparent one", () => {
    expect(trimBox(picture("wwww", "wkww", "wwww"))).toEqual({ left: 1, top: 1, width: 1, height: 1 });
    expect(trimBox(picture("      ", " wwww ", " wwbw ", " wwww "))).toEqual({ left: 3, top: 2, width: 1, height: 1 });
  });

  it("keeps a border of any other colour, and white that is part of the drawing", () => {
    expect(trimBox(picture("bbb", "bkb", "bbb"))).toEqual({ left: 0, top: 0, width: 3, height: 3 });
    expect(trimBox(picture(" ww", "wkw", "ww "))).toEqual({ left: 0, top: 0, width: 3, height: 3 });
  });

  it("keeps a white badge and finds nothing in an empty picture", () => {
    expect(trimBox(picture("   ", " ww", " ww"))).toEqual({ left: 1, top: 1, width: 2, height: 2 });
    expect(trimBox(picture("  ", ". "))).toBeNull();
  });
});

describe("inkShare", () => {
  it("counts neither paper nor transparency", () => {
    expect(inkShare(picture("k w", "bb.", "www"), { left: 0, top: 0, width: 3, height: 2 })).toBe(0.5);
  });
});
