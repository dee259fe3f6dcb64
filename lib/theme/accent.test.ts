import fc from "fast-check";
import { rgb } from "d3";
import { describe, expect, it } from "vitest";
import { accentCss, accentOf, GROUNDS } from "./accent";
import { contrast, linearOfOklch, linearOfRgb } from "./contrast";

const of = (css: string) => linearOfRgb(rgb(css));
const byte = fc.integer({ min: 0, max: 255 });
const alpha = fc.constantFrom("1", "0.7", "0.25");

describe("a landscape's own accent", () => {
  it("is its first colour, and a lighter one of the same hue in the dark", () => {
    const accent = accentOf(["rgba(0, 107, 204, 1)", "rgba(0, 0, 0, 1)"]);
    expect(accent?.light.accent).toBe("#006bcc");
    expect(accent?.dark.accent).not.toBe("#006bcc");
  });

  it("is none where links in it could not be read, or where there is no colour", () => {
    for (const colors of [["rgba(180, 219, 255, 1)"], ["rgba(0, 42, 81, 0.2)"], ["red; }"], [], undefined])
      expect(accentOf(colors)).toBeNull();
  });

  it("can be read wherever it stands, in both themes", () => {
    fc.assert(
      fc.property(byte, byte, byte, alpha, (r, g, b, opacity) => {
        const accent = accentOf([`rgba(${r}, ${g}, ${b}, ${opacity})`]);
        for (const theme of accent ? (["light", "dark"] as const) : []) {
          const { accent: color, on, soft } = accent?.[theme] ?? { accent: "", on: "", soft: "" };
          const ink = theme === "light" ? linearOfOklch(0.245, 0.018, 250) : linearOfOklch(0.93, 0.008, 95);
          const ratios = [
            ...GROUNDS[theme].map((ground) => contrast(of(color), linearOfOklch(...ground))),
            contrast(of(color), of(on)),
            contrast(ink, of(soft)),
          ];
          expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });

  it("is written as hex digits alone", () => {
    const accent = accentOf(["rgba(41, 19, 131, 1)"]);
    expect(accent && accentCss(accent)).toMatch(
      /^html\{(--color-[a-z-]+:#[0-9a-f]{6};?){3}\}html\[data-theme="dark"\]\{(--color-[a-z-]+:#[0-9a-f]{6};?){3}\}$/,
    );
  });
});
