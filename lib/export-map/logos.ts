import sharp from "sharp";
import { group } from "d3";
import { LOGO_HEIGHT, LOGO_WIDTH, sheetCell } from "../logos/sheet";
import type { LogoLook } from "./scene";

/** A logo and how it looks. */
export type LogoRequest = { logo: number; look: LogoLook };

/** PNGs by the key of a request. */
export type Logos = ReadonlyMap<string, Buffer>;

/** A PNG as an address that holds it. */
export const pngAddress = (png: Buffer) => `data:image/png;base64,${png.toString("base64")}`;

const CHANNELS = 4;
/** 256 colours are enough for a logo of 128 by 96 px, and a third of the bytes; what is thrown away soon is made fast. */
const PNG = {
  small: { palette: true, quality: 92, effort: 3, compressionLevel: 9 },
  fast: { compressionLevel: 1 },
} as const;

type Make = {
  /** Tells requests apart that give different pictures. */
  keyOf: (request: LogoRequest) => string;
  /** Puts logos on their plate, for what knows no transparency. */
  isFlat?: boolean;
  packing: keyof typeof PNG;
};

type Sheet = { data: Buffer; width: number };

async function decode(bytes: Uint8Array): Promise<Sheet> {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width };
}

function cut({ data, width }: Sheet, logo: number): Buffer {
  const { column, row } = sheetCell(logo);
  const cell = Buffer.alloc(LOGO_WIDTH * LOGO_HEIGHT * CHANNELS);
  for (let y = 0; y < LOGO_HEIGHT; y += 1) {
    const from = ((row * LOGO_HEIGHT + y) * width + column * LOGO_WIDTH) * CHANNELS;
    data.copy(cell, y * LOGO_WIDTH * CHANNELS, from, from + LOGO_WIDTH * CHANNELS);
  }
  return cell;
}

/** Takes the colour and some of the strength of a cell, in place. */
function tone(cell: Buffer, { isGrey, alpha }: Pick<LogoLook, "isGrey" | "alpha">): Buffer {
  if (!isGrey && alpha === 1) return cell;
  for (let at = 0; at < cell.length; at += CHANNELS) {
    cell[at + 3] = (cell[at + 3] ?? 0) * alpha;
    if (isGrey)
      cell.fill(0.2126 * (cell[at] ?? 0) + 0.7152 * (cell[at + 1] ?? 0) + 0.0722 * (cell[at + 2] ?? 0), at, at + 3);
  }
  return cell;
}

/**
 * Every logo asked for as a PNG of its own, each once.
 * @param getSheet the bytes of a sheet by its place
 */
export async function readLogos(
  requests: Iterable<LogoRequest>,
  { keyOf, isFlat, packing }: Make,
  getSheet: (place: number) => Promise<Uint8Array | null>,
): Promise<Logos> {
  const wanted = new Map([...requests].map((request) => [keyOf(request), request]));
  const logos = new Map<string, Buffer>();
  // A sheet at a time: all of them at once would be hundreds of megabytes.
  for (const [place, here] of group(wanted, ([, { logo }]) => sheetCell(logo).sheet)) {
    const bytes = await getSheet(place);
    if (!bytes) continue;
    const sheet = await decode(bytes);
    await Promise.all(
      here.map(async ([key, { logo, look }]) => {
        // On a plate of its own a logo is as faint as it will be; elsewhere the drawing says it beside.
        const cell = tone(cut(sheet, logo), isFlat ? look : { ...look, alpha: 1 });
        const raw = { width: LOGO_WIDTH, height: LOGO_HEIGHT, channels: CHANNELS } as const;
        const picture = sharp(cell, { raw });
        const shown = isFlat ? picture.flatten({ background: look.plate }) : picture;
        logos.set(key, await shown.png(PNG[packing]).toBuffer());
      }),
    );
  }
  return logos;
}
