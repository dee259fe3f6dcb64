type Box = { x: number; y: number; width: number; height: number };

function overlaps(a: Box, b: Box, gap: number): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap;
}

/**
 * Moves boxes until none lies over another and all are within a width about 0. The first stays; from it outwards each
 * takes the nearest free place, beside its own or further up or down, so that it always ends.
 */
export function separate<T extends Box>(boxes: readonly T[], { width, gap }: { width: number; gap: number }): T[] {
  const order = boxes.map((_, index) => index).sort((a, b) => weight(boxes, a) - weight(boxes, b) || a - b);
  const placed = new Map<number, T>();
  for (const index of order) {
    const box = boxes[index];
    if (box) placed.set(index, { ...box, ...freePlace(box, [...placed.values()], width, gap) });
  }
  return boxes.flatMap((_, index) => placed.get(index) ?? []);
}

/** The first box before all others, then by how far out. */
function weight(boxes: readonly Box[], index: number): number {
  const box = boxes[index];
  return index === 0 || !box ? -1 : Math.abs(box.y);
}

const COLUMNS = 12;

/** Candidates beside and above or below; the nearest that is free. */
function freePlace(box: Box, taken: readonly Box[], width: number, gap: number): { x: number; y: number } {
  const limit = Math.max(0, (width - box.width) / 2);
  const clamp = (x: number) => Math.max(-limit, Math.min(limit, x));
  const own = clamp(box.x);
  let best: { x: number; y: number; cost: number } | null = null;
  for (let column = -COLUMNS; column <= COLUMNS; column += 1) {
    const x = clamp(own + (column * box.width) / 4);
    for (const direction of [-1, 1]) {
      const y = slide({ ...box, x }, taken, direction, gap);
      // Plates are wide and low: a step to the side costs little, a line more makes the picture higher.
      const cost = Math.abs(x - own) * 0.32 + Math.abs(y - box.y);
      if (!best || cost < best.cost - 1e-9) best = { x, y, cost };
    }
  }
  return best ? { x: best.x, y: best.y } : { x: own, y: box.y };
}

/** The nearest free height in a direction: every box in the way is passed once at most. */
function slide(box: Box, taken: readonly Box[], direction: number, gap: number): number {
  let y = box.y;
  for (;;) {
    const inTheWay = taken.filter((other) => overlaps({ ...box, y }, other, gap - 0.001));
    if (inTheWay.length === 0) return y;
    const ends = inTheWay.map((other) => other.y + direction * ((other.height + box.height) / 2 + gap));
    y = direction > 0 ? Math.max(...ends) : Math.min(...ends);
  }
}
