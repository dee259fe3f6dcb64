import { FALLEN, FALLEN_STROKE, PILES } from "@/lib/model/stones";
import { COLORS } from "./palette";

type Props = { stones: number | "archived"; size: number; color?: string };

/** The mark of a stage, standing on the lower edge of its square. */
export function Cairn({ stones, size, color = COLORS.ink }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16">
      {stones === "archived"
        ? FALLEN.map((stone) => (
            <ellipse key={stone.cy} {...stone} fill="none" stroke={color} strokeWidth={FALLEN_STROKE} />
          ))
        : PILES[Math.min(stones, PILES.length) - 1]?.map(([cx, cy, rx, ry]) => (
            <ellipse key={cy} cx={cx} cy={cy} rx={rx} ry={ry} fill={color} />
          ))}
    </svg>
  );
}
