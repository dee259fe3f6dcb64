import { xmlText } from "../xml";
import { monogramHue, monogramLetters, PEBBLES } from "./monogram";

export const MONOGRAM_BOX = "0 0 80 60";

/** Dark enough for white letters, whichever colour the brand has. */
const readable = (color: string) => `oklch(from ${color} min(l, 0.52) min(c, 0.15) h)`;

/** What stands in for a logo, as SVG in `MONOGRAM_BOX`: the letters of a name on a pebble of the brand's colour, or of one that the slug gives. */
export function monogramShapes({ slug, name, color }: { slug: string; name: string; color?: string }): string {
  const hue = monogramHue(slug);
  const letters = monogramLetters(name);
  const size = [...letters].length > 1 ? 23 : 26;
  const fill = xmlText(color ?? `oklch(0.5 0.1 ${hue})`);
  const style = color ? ` style="fill:${xmlText(readable(color))}"` : "";
  return (
    `<path d="${PEBBLES[hue % PEBBLES.length]}" fill="${fill}"${style}></path>` +
    `<text x="40" y="39" text-anchor="middle" font-size="${size}" font-weight="600" fill="white">${xmlText(letters)}</text>`
  );
}
