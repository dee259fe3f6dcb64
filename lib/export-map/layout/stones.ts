import { FALLEN, FALLEN_STROKE, PILES } from "../../model/stones";
import type { Mark } from "../scene";

/** How far the upper one of the fallen leans. */
const ANGLE = /rotate\(([\d.]+)/;

/** The mark of a stage in a square at a place. */
export function drawStones(
  stones: number | "archived",
  { x, y, size, color }: { x: number; y: number; size: number; color: string },
): Mark[] {
  const scale = size / 16;
  if (stones === "archived")
    return FALLEN.map((stone) => ({
      kind: "ellipse",
      ...{ cx: x + stone.cx * scale, cy: y + stone.cy * scale, rx: stone.rx * scale, ry: stone.ry * scale },
      ...("transform" in stone && { angle: Number(ANGLE.exec(stone.transform)?.[1] ?? 0) }),
      ...{ stroke: color, strokeWidth: FALLEN_STROKE * scale },
    }));
  const pile = PILES[Math.min(Math.max(stones, 1), PILES.length) - 1] ?? PILES[0];
  return pile.map(([cx, cy, rx, ry]) => ({
    kind: "ellipse",
    ...{ cx: x + cx * scale, cy: y + cy * scale, rx: rx * scale, ry: ry * scale, fill: color },
  }));
}
