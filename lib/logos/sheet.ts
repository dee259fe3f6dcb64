/** One cell of a sheet in px: twice the logo area of a compact tile. */
export const LOGO_WIDTH = 128;
export const LOGO_HEIGHT = 96;

/** A small sheet has cells of half the size; a change of how it is made is a new ending, because its name is kept for ever. */
const SMALL_ENDING = "-s1";

/** The name of the small sheet beside the one of this hash. */
export function smallSheetName(hash: string): string {
  return hash + SMALL_ENDING;
}

export const SHEET_COLUMNS = 8;
export const SHEET_ROWS = 6;
export const LOGOS_PER_SHEET = SHEET_COLUMNS * SHEET_ROWS;

/** Where the logo with this index stands: the sheet, and the cell in it counted from the top left. */
export function sheetCell(index: number): { sheet: number; column: number; row: number } {
  const cell = index % LOGOS_PER_SHEET;
  return {
    sheet: Math.floor(index / LOGOS_PER_SHEET),
    column: cell % SHEET_COLUMNS,
    row: Math.floor(cell / SHEET_COLUMNS),
  };
}
