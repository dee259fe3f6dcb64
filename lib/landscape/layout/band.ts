import { type BoxContent, columnsFor, rowsFor } from "./box";

export type Box = BoxContent & {
  /** Columns that its title asks for. */
  minSpan: number;
};

export type BandRow = {
  /** Index of its first box, and of the first box after it. */
  start: number;
  end: number;
  /** Rows of cells that each of its boxes offers. */
  rows: number;
  /** Columns of each of its boxes; they add up to the band's. */
  spans: number[];
};

/** What the head and the padding of a row of boxes cost, in rows of cells. */
const ROW_OVERHEAD = 0.8;

/** The flattest row that can hold these boxes side by side, or `null` if they are too many. */
function fitRow(boxes: readonly Box[], columns: number): { rows: number; spans: number[] } | null {
  const minimums = boxes.map((box) => Math.min(columns, Math.max(box.minSpan, box.featured > 0 ? 2 : 1)));
  if (minimums.reduce((sum, each) => sum + each, 0) > columns) return null;
  const cells = boxes.reduce((sum, box) => sum + 4 * box.featured + box.plain, 0);
  for (let rows = Math.max(1, Math.ceil(cells / columns)); ; rows += 1) {
    const spans = boxes.map((box, index) => columnsFor(rows, box, minimums[index] ?? 1, columns));
    if (spans.some((span) => span === null)) continue;
    const needed = spans.reduce<number>((sum, span) => sum + (span ?? 0), 0);
    if (needed <= columns) return { rows, spans: widen(boxes, spans.map(Number), rows, columns - needed) };
  }
}

/** Hands the columns left over to the fullest boxes, one by one, so that no box looks empty beside another. */
function widen(boxes: readonly Box[], spans: number[], rows: number, spare: number): number[] {
  const fill = (index: number) => {
    const box = boxes[index];
    return box ? (4 * box.featured + box.plain) / ((spans[index] ?? 1) * rows) : 0;
  };
  for (let left = spare; left > 0; left -= 1) {
    let fullest = 0;
    for (let index = 1; index < spans.length; index += 1) if (fill(index) > fill(fullest)) fullest = index;
    spans[fullest] = (spans[fullest] ?? 0) + 1;
  }
  return spans;
}

/**
 * Breaks a category's boxes, in their order, into rows that all end flush, as flat as can be.
 * @param columns width of the band in cells, at least 2
 */
export function layoutBand(boxes: readonly Box[], columns: number): BandRow[] {
  type Best = { cost: number; from: number; row: { rows: number; spans: number[] } | null };
  const best: Best[] = [{ cost: 0, from: 0, row: null }];
  for (let end = 1; end <= boxes.length; end += 1) {
    let choice: Best = { cost: Infinity, from: end - 1, row: null };
    for (let start = end - 1; start >= 0; start -= 1) {
      const row = fitRow(boxes.slice(start, end), columns);
      if (!row) break;
      const cost = (best[start]?.cost ?? 0) + row.rows + ROW_OVERHEAD;
      if (cost < choice.cost - 1e-9) choice = { cost, from: start, row };
    }
    best.push(choice);
  }
  const rows: BandRow[] = [];
  for (let end = boxes.length; end > 0;) {
    const { from, row } = best[end] ?? { from: end - 1, row: null };
    rows.unshift({
      start: from,
      end,
      rows: row?.rows ?? rowsFor(columns, boxes[from] ?? { featured: 0, plain: 0 }),
      spans: row?.spans ?? [columns],
    });
    end = from;
  }
  return rows;
}
