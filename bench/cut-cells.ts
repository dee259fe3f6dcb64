import sharp from "sharp";
import { LOGO_HEIGHT, LOGO_WIDTH, sheetCell } from "../lib/logos/sheet";

/** As a sheet is packed. */
const CELL_FORMAT = { quality: 60, alphaQuality: 70, effort: 5 };

/** Gives the cells of a sheet as pictures, half as large: what a compact tile shows on a screen of one dot a pixel. */
export async function openSheet(bytes: Uint8Array): Promise<(index: number) => Promise<Buffer>> {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return (index) => {
    const { column, row } = sheetCell(index);
    const place = { left: column * LOGO_WIDTH, top: row * LOGO_HEIGHT, width: LOGO_WIDTH, height: LOGO_HEIGHT };
    const cell = sharp(data, { raw: info }).extract(place);
    return cell
      .resize(LOGO_WIDTH / 2, LOGO_HEIGHT / 2)
      .webp(CELL_FORMAT)
      .toBuffer();
  };
}
