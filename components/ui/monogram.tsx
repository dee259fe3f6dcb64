import { monogramHue, monogramLetters, PEBBLES } from "@/lib/logos/monogram";

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
