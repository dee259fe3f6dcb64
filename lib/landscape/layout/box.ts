/** Tiles of one subcategory: featured ones take two by two cells and stand first. */
export type BoxContent = { featured: number; plain: number };

/** A tile's place in its box, in cells. */
export type TilePlace = { x: number; y: number; size: 1 | 2 };

/** Rows that a box of this many columns needs; `Infinity` where a featured tile is wider than the box. */
export function rowsFor(columns: number, { featured, plain }: BoxContent): number {
  const pairs = Math.floor(columns / 2);
  if (featured > 0 && pairs === 0) return Infinity;
  const featuredRows = featured > 0 ? 2 * Math.ceil(featured / pairs) : 0;
  return Math.max(featuredRows, Math.ceil((4 * featured + plain) / columns));
}

/** The narrowest box that needs no more than `rows` rows. */
export function columnsFor(rows: number, content: BoxContent, minimum: number, maximum: number): number | null {
  for (let columns = minimum; columns <= maximum; columns += 1) {
    if (rowsFor(columns, content) <= rows) return columns;
  }
  return null;
}

/**
 * Places tiles as a dense CSS grid does: each at the first free spot in reading order.
 * The page leaves this to the browser; tests and drawings without one call it.
 */
export function placeTiles(columns: number, { featured, plain }: BoxContent): TilePlace[] {
  const taken = new Set<number>();
  const isFree = (x: number, y: number) => !taken.has(y * columns + x);
  const places: TilePlace[] = [];
  let from = 0;
  const put = (size: 1 | 2) => {
    for (let cell = from; ; cell += 1) {
      const x = cell % columns;
      const y = Math.floor(cell / columns);
      if (x + size > columns) continue;
      const spots =
        size === 1
          ? [[x, y]]
          : [
              [x, y],
              [x + 1, y],
              [x, y + 1],
              [x + 1, y + 1],
            ];
      if (!spots.every(([column = 0, row = 0]) => isFree(column, row))) continue;
      for (const [column = 0, row = 0] of spots) taken.add(row * columns + column);
      places.push({ x, y, size });
      from = cell;
      return;
    }
  };
  if (featured > 0 && columns < 2) throw new RangeError("a featured tile needs two columns");
  for (let index = 0; index < featured; index += 1) put(2);
  from = 0;
  for (let index = 0; index < plain; index += 1) put(1);
  return places;
}
