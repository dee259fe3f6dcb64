/** Light of red, green and blue, each 0 to 1, as a screen gives it off. */
export type LinearRgb = readonly [number, number, number];

/** Linear sRGB of an OKLCH colour, clipped to the gamut as a screen does. */
export function linearOfOklch(lightness: number, chroma: number, hue: number): LinearRgb {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (part: number) => Math.min(1, Math.max(0, part));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** The same of an sRGB colour, its parts 0 to 255. */
export function linearOfRgb({ r, g, b }: { r: number; g: number; b: number }): LinearRgb {
  const linear = (byte: number) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return [linear(r), linear(g), linear(b)];
}

/** From 1, no difference, to 21, black on white; 4.5 is enough to read by. */
export function contrast(one: LinearRgb, other: LinearRgb): number {
  const [bright = 0, dim = 0] = [one, other]
    .map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
    .sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}
