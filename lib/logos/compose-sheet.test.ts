import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { composeSheet } from "./compose-sheet";
import { LOGO_HEIGHT, LOGO_WIDTH, LOGOS_PER_SHEET, SHEET_COLUMNS, SHEET_ROWS, sheetCell } from "./sheet";

/** A cell filled with a colour of its own, apart from its left half. */
function cellOf(index: number): Uint8Array {
  const cell = new Uint8Array(LOGO_WIDTH * LOGO_HEIGHT * 4);
  for (let at = 0; at < cell.length; at += 4) {
    if ((at / 4) % LOGO_WIDTH >= LOGO_WIDTH / 2) cell.set([...colorOf(index), 255], at);
  }
  return cell;
}

function colorOf(index: number): number[] {
  return [(index * 37) % 256, (index * 91) % 256, (index * 149) % 256];
}

describe("composeSheet", () => {
  it.each([
    ["bytes", 1],
    ["small", 0.5],
  ] as const)(
    "puts each logo into the cell that sheetCell names, and leaves the rest clear: %s",
    async (kind, scale) => {
      const count = LOGOS_PER_SHEET - 5;
      const sheet = await composeSheet(Array.from({ length: count }, (_, index) => cellOf(index)));
      const { data, info } = await sharp(sheet[kind]).raw().toBuffer({ resolveWithObject: true });
      const [width, height] = [LOGO_WIDTH * scale, LOGO_HEIGHT * scale];
      expect(info).toMatchObject({ width: width * SHEET_COLUMNS, height: height * SHEET_ROWS, channels: 4 });
      const pixel = (index: number, x: number, y: number) => {
        const { column, row } = sheetCell(index);
        const at = ((row * height + y) * info.width + column * width + x) * 4;
        return [...data.subarray(at, at + 4)];
      };
      for (let index = 0; index < LOGOS_PER_SHEET; index++) {
        expect(pixel(index, 10 * scale, 48 * scale)[3]).toBe(0);
        const shown = pixel(index, 96 * scale, 48 * scale);
        if (index >= count) expect(shown[3]).toBe(0);
        else
          [...colorOf(index), 255].forEach((level, at) => expect(Math.abs((shown[at] ?? 0) - level)).toBeLessThan(8));
      }
    },
  );

  it("keeps a cell clear to its last pixel beside full neighbours", async () => {
    const full = new Uint8Array(LOGO_WIDTH * LOGO_HEIGHT * 4).fill(255);
    const clear = new Uint8Array(LOGO_WIDTH * LOGO_HEIGHT * 4);
    const sheet = await composeSheet([full, clear, full]);
    const middle = { left: LOGO_WIDTH, top: 0, width: LOGO_WIDTH, height: LOGO_HEIGHT };
    const alpha = await sharp(sheet.bytes).extract(middle).extractChannel(3).raw().toBuffer();
    expect(Math.max(...alpha)).toBe(0);
  });

  it("refuses more logos than a sheet holds", async () => {
    const cells = Array.from({ length: LOGOS_PER_SHEET + 1 }, () => cellOf(0));
    await expect(composeSheet(cells)).rejects.toThrow("49 cells");
  });
});
