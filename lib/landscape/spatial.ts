export type Rect = { left: number; top: number; width: number; height: number };

const DIRECTIONS: Record<string, [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** How much a step sideways counts against one forward. */
const SIDEWAYS = 2.5;

/**
 * The tile that a key moves to, by where tiles stand; the current one where there is nothing that way.
 * @param key a `KeyboardEvent.key`: an arrow, `Home` or `End`; others move nowhere
 */
export function nextTile(rects: readonly Rect[], current: number, key: string): number {
  if (key === "Home") return 0;
  if (key === "End") return rects.length - 1;
  const direction = DIRECTIONS[key];
  const from = rects[current];
  if (!direction || !from) return current;
  const [dx, dy] = direction;
  const [x, y] = center(from);
  let best = current;
  let bestCost = Infinity;
  rects.forEach((rect, index) => {
    if (index === current) return;
    const [toX, toY] = center(rect);
    const forward = (toX - x) * dx + (toY - y) * dy;
    // Past the middle of the current tile: a neighbour that begins within it is beside, not ahead.
    if (forward < (dx !== 0 ? from.width : from.height) * 0.4) return;
    const sideways = Math.abs((toX - x) * dy) + Math.abs((toY - y) * dx);
    const cost = forward + SIDEWAYS * sideways;
    if (cost < bestCost) [best, bestCost] = [index, cost];
  });
  return best;
}

function center({ left, top, width, height }: Rect): [number, number] {
  return [left + width / 2, top + height / 2];
}
