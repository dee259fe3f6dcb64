import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOGOS_PER_SHEET, SHEET_COLUMNS, SHEET_ROWS, sheetCell } from "./sheet";

describe("sheetCell", () => {
  it.each([
    [0, { sheet: 0, column: 0, row: 0 }],
    [7, { sheet: 0, column: 7, row: 0 }],
    [8, { sheet: 0, column: 0, row: 1 }],
    [47, { sheet: 0, column: 7, row: 5 }],
    [48, { sheet: 1, column: 0, row: 0 }],
    [100, { sheet: 2, column: 4, row: 0 }],
  ])("finds the cell of logo %i", (index, cell) => {
    expect(sheetCell(index)).toEqual(cell);
  });

  it("gives every logo a cell of its own inside a sheet", () => {
    fc.assert(
      fc.property(fc.nat(100_000), (index) => {
        const { sheet, column, row } = sheetCell(index);
        expect(column).toBeLessThan(SHEET_COLUMNS);
        expect(row).toBeLessThan(SHEET_ROWS);
        expect(sheet * LOGOS_PER_SHEET + row * SHEET_COLUMNS + column).toBe(index);
      }),
    );
  });
});
