import { readFileSync } from "node:fs";
import * as fontkit from "fontkit";
import { expect, it } from "vitest";
import { sfntOf } from "./sfnt";

// The second is one that the library can't unpack by itself.
it.each([
  ["inter/files/inter-latin-400-normal.woff", "A"],
  ["noto-sans-sc/files/noto-sans-sc-101-400-normal.woff", "中"],
])("unpacks %s", (file, letter) => {
  const font = fontkit.create(sfntOf(readFileSync(`node_modules/@fontsource/${file}`)));
  if ("fonts" in font) throw new Error("a collection");
  expect(font.characterSet.length).toBeGreaterThan(50);
  expect(font.layout(letter).advanceWidth).toBeGreaterThan(0);
  const outlines = font.characterSet.map((point) => font.glyphForCodePoint(point).path.toSVG());
  expect(outlines.filter((outline) => outline.startsWith("M")).length).toBeGreaterThan(50);
});
