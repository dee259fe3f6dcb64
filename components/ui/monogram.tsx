import { monogramHue, monogramLetters } from "@/lib/logos/monogram";

/** Pebbles in an 80 by 60 box; which one a project gets depends on its slug. */
const PEBBLES = [
  "M11 33C9 17 24 8 41 9 58 10 71 18 70 32 69 46 55 52 39 52 24 52 13 46 11 33Z",
  "M10 29C12 14 27 8 44 9 60 10 69 20 69 34 69 47 56 52 41 51 24 51 8 44 10 29Z",
  "M12 26C16 12 31 8 45 10 61 12 71 22 69 36 67 48 52 52 37 51 21 50 9 41 12 26Z",
];

/** Dark enough for white letters, whichever colour the brand has. */
const readable = (color: string) => `oklch(from ${color} min(l, 0.52) min(c, 0.15) h)`;

type Props = { slug: string; name: string; color?: string; className?: string };

/** Stands in for a logo: the letters of a name on a pebble of the brand's colour, or of one that the slug gives. */
export function Monogram({ slug, name, color, className }: Props) {
  const hue = monogramHue(slug);
  const fill = color ?? `oklch(0.5 0.1 ${hue})`;
  const letters = monogramLetters(name);
  return (
    <svg aria-hidden viewBox="0 0 80 60" className={className}>
      <path d={PEBBLES[hue % PEBBLES.length]} fill={fill} style={color ? { fill: readable(color) } : undefined} />
      <text
        x="40"
        y="39"
        textAnchor="middle"
        fontSize={[...letters].length > 1 ? 23 : 26}
        fontWeight="600"
        fill="white"
      >
        {letters}
      </text>
    </svg>
  );
}
