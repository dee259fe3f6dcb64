import sharp from "sharp";
import { LOGO_HEIGHT, LOGO_WIDTH, LOGOS_PER_SHEET, SHEET_COLUMNS, SHEET_ROWS, sheetCell } from "./sheet";

/** An alpha quality above 70 keeps more than 16 levels, costs half as much again and can't be seen. */
const SHEET_FORMAT = { quality: 60, alphaQuality: 70, effort: 5 };
const BYTES_PER_PIXEL = 4;

/** A WebP sheet, and the same at half the size. */
export type Sheet = { bytes: Uint8Array; small: Uint8Array };

/** One sheet with these cells (red, green, blue, alpha) in order; cells that no logo takes stay transparent. */
export async function composeSheet(cells: Uint8Array[]): Promise<Sheet> {
  if (cells.length > LOGOS_PER_SHEET) throw new Error(`${cells.length} cells, but a sheet has ${LOGOS_PER_SHEET}`);
  const width = LOGO_WIDTH * SHEET_COLUMNS;
  const height = LOGO_HEIGHT * SHEET_ROWS;
  const pixels = new Uint8Array(width * height * BYTES_PER_PIXEL);
  const rowBytes = LOGO_WIDTH * BYTES_PER_PIXEL;
  cells.forEach((cell, index) => {
    const { column, row } = sheetCell(index);
    for (let y = 0; y < LOGO_HEIGHT; y++) {
      const at = ((row * LOGO_HEIGHT + y) * width + column * LOGO_WIDTH) * BYTES_PER_PIXEL;
      pixels.set(cell.subarray(y * rowBytes, (y + 1) * rowBytes), at);
    }
  });
  const sheet = sharp(pixels, { raw: { width, height, channels: BYTES_PER_PIXEL } });
  return {
    bytes: await sheet.clone().webp(SHEET_FORMAT).toBuffer(),
    small: await sheet
      .resize(width / 2, height / 2)
      .webp(SHEET_FORMAT)
      .toBuffer(),
  };
}
