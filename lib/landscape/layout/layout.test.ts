import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutBand } from "./band";
import { columnsFor, placeTiles, rowsFor } from "./box";
import { mapCss } from "./map-css";
import { TILE_SIZES, titleSpan } from "./sizes";

const box = (featured: number, plain: number, minSpan = 2) => ({ featured, plain, minSpan });
const anyContent = fc.record({ featured: fc.nat(8), plain: fc.nat(60) });
const anyBox = fc.record({ featured: fc.nat(6), plain: fc.nat(50), minSpan: fc.integer({ min: 2, max: 4 }) });

describe("rowsFor", () => {
  it.each([
    [5, 0, 11, 3],
    [4, 1, 4, 2],
    [4, 1, 5, 3],
    [5, 2, 2, 2],
    [3, 2, 0, 4],
    [6, 0, 0, 0],
    [1, 1, 0, Infinity],
  ])("gives a box of %i columns with %i featured and %i plain tiles %d rows", (columns, featured, plain, rows) => {
    expect(rowsFor(columns, { featured, plain })).toBe(rows);
  });

  it("is the height that placing the tiles takes", () => {
    fc.assert(
      fc.property(anyContent, fc.integer({ min: 2, max: 30 }), (content, columns) => {
        const places = placeTiles(columns, content);
        expect(Math.max(0, ...places.map(({ y, size }) => y + size))).toBe(rowsFor(columns, content));
      }),
    );
  });
});

describe("placeTiles", () => {
  it("fills the holes that featured tiles leave", () => {
    expect(placeTiles(3, { featured: 1, plain: 3 })).toEqual([
      { x: 0, y: 0, size: 2 },
      { x: 2, y: 0, size: 1 },
      { x: 2, y: 1, size: 1 },
      { x: 0, y: 2, size: 1 },
    ]);
  });

  it("never lets tiles overlap or leave their box", () => {
    fc.assert(
      fc.property(anyContent, fc.integer({ min: 2, max: 30 }), (content, columns) => {
        const cells = placeTiles(columns, content).flatMap(({ x, y, size }) => {
          expect(x + size).toBeLessThanOrEqual(columns);
          return size === 1 ? [`${x},${y}`] : [`${x},${y}`, `${x + 1},${y}`, `${x},${y + 1}`, `${x + 1},${y + 1}`];
        });
        expect(new Set(cells).size).toBe(cells.length);
        expect(cells).toHaveLength(4 * content.featured + content.plain);
      }),
    );
  });

  it("leaves no hole before the last plain tile", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 2, max: 20 }), (plain, columns) => {
        const last = placeTiles(columns, { featured: 0, plain }).at(-1);
        expect(last && last.y * columns + last.x).toBe(plain - 1);
      }),
    );
  });
});

describe("columnsFor", () => {
  it("is the narrowest that keeps to the rows", () => {
    expect(columnsFor(2, { featured: 0, plain: 9 }, 2, 20)).toBe(5);
    expect(columnsFor(1, { featured: 1, plain: 0 }, 2, 20)).toBeNull();
  });
});

describe("layoutBand", () => {
  it("puts boxes that fit together on one row and shares its width", () => {
    expect(layoutBand([box(0, 12), box(0, 6), box(0, 6)], 12)).toEqual([
      { start: 0, end: 3, rows: 2, spans: [6, 3, 3] },
    ]);
  });

  it("breaks into rows when one would be too narrow for its titles", () => {
    const rows = layoutBand([box(0, 30, 4), box(0, 10, 4), box(0, 10, 4)], 8);
    expect(rows.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [1, 3],
    ]);
  });

  it("keeps every box, in order, on rows that end flush and are high enough", () => {
    fc.assert(
      fc.property(
        fc.array(anyBox, { minLength: 1, maxLength: 14 }),
        fc.integer({ min: 4, max: 60 }),
        (boxes, columns) => {
          const rows = layoutBand(boxes, columns);
          expect(rows.flatMap(({ start, end }) => boxes.slice(start, end))).toEqual(boxes);
          for (const row of rows) {
            expect(row.spans.reduce((sum, span) => sum + span, 0)).toBe(columns);
            row.spans.forEach((span, index) => {
              const each = boxes[row.start + index];
              expect(each && rowsFor(span, each)).toBeLessThanOrEqual(row.rows);
            });
          }
        },
      ),
    );
  });

  it("leaves no row of cells that all of a row's boxes could do without", () => {
    fc.assert(
      fc.property(
        fc.array(anyBox, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 4, max: 40 }),
        (boxes, columns) => {
          for (const row of layoutBand(boxes, columns)) {
            const mine = boxes.slice(row.start, row.end);
            const minimums = mine.map((each) => Math.min(columns, Math.max(2, each.minSpan)));
            const narrower = mine.map((each, index) => columnsFor(row.rows - 1, each, minimums[index] ?? 2, columns));
            const fits =
              row.rows > 1 &&
              narrower.every((span) => span !== null) &&
              narrower.reduce<number>((sum, span) => sum + (span ?? 0), 0) <= columns;
            expect(fits).toBe(false);
          }
        },
      ),
    );
  });

  it("gives the same rows for the same boxes", () => {
    const boxes = [box(3, 40), box(0, 7), box(1, 1), box(0, 30)];
    expect(layoutBand(boxes, 20)).toEqual(layoutBand(structuredClone(boxes), 20));
  });
});

describe("titleSpan", () => {
  it("asks for more columns for a longer title, and counts CJK letters double", () => {
    expect(titleSpan("Database", TILE_SIZES.compact)).toBe(2);
    expect(titleSpan("Automation & Configuration", TILE_SIZES.compact)).toBe(4);
    expect(titleSpan("自动化与配置", TILE_SIZES.compact)).toBeGreaterThan(titleSpan("自动化", TILE_SIZES.compact));
  });
});

describe("mapCss", () => {
  it("states every box at the narrowest width, and later only what changes", () => {
    const css = mapCss([[box(0, 4), box(2, 36)]], { cellWidth: 50, columns: [5, 10] });
    expect(css).toBe(
      ".map-bands{--c:5}.b0-0{--w:5;--r:1}.b0-1{--w:5;--r:9}\n@container map (min-width:500px){.map-bands{--c:10}.b0-0{--w:2;--r:2}.b0-1{--w:8;--r:6}}",
    );
  });
});
