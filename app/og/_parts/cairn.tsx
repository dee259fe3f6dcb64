import { COLORS } from "./palette";

const STONES = [
  [8, 12.6, 6.2, 2.5],
  [8.3, 8.1, 4.5, 2.1],
  [7.8, 4.4, 3, 1.7],
  [8.1, 1.7, 1.8, 1.1],
] as const;

type Props = { stones: number | "archived"; size: number; color?: string };

/** The mark of a stage, standing on the lower edge of its square. */
export function Cairn({ stones, size, color = COLORS.ink }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16">
      {stones === "archived" ? (
        <g fill="none" stroke={color} strokeWidth="1.3">
          <ellipse cx="4.6" cy="13" rx="3.9" ry="1.9" />
          <ellipse cx="11.6" cy="9.4" rx="3.7" ry="1.9" transform="rotate(58 11.6 9.4)" />
        </g>
      ) : (
        STONES.slice(0, stones).map(([cx, cy, rx, ry]) => (
          <ellipse key={cy} cx={cx} cy={cy} rx={rx} ry={ry} fill={color} />
        ))
      )}
    </svg>
  );
}
