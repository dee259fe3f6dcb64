type Point = { x: number; y: number };
type Box = Point & { width: number; height: number };

/** Where a line from a point to the middle of a box meets its border, a little outside. */
export function clipToBox(from: Point, box: Box, gap = 2): Point {
  const [dx, dy] = [from.x - box.x, from.y - box.y];
  const reach = Math.min(
    dx === 0 ? Infinity : (box.width / 2 + gap) / Math.abs(dx),
    dy === 0 ? Infinity : (box.height / 2 + gap) / Math.abs(dy),
    1,
  );
  return { x: Math.round((box.x + dx * reach) * 10) / 10, y: Math.round((box.y + dy * reach) * 10) / 10 };
}
