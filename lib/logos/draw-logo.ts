import sharp, { type Sharp } from "sharp";
import { type Size, fitLogo } from "./fit";
import { DARK_PLATE, needsDarkPlate } from "./plate";
import type { Raster } from "./raster";
import { type Trimmed, rasterize } from "./rasterize";
import { LOGO_HEIGHT, LOGO_WIDTH } from "./sheet";
import { inkShare } from "./trim";

/** A picture is this many times a cell on each side: 320 by 240 px. */
const PICTURE_SCALE = 2.5;
const PICTURE_FORMAT = { quality: 80, alphaQuality: 70, effort: 2 };
/** Shares of a cell. */
const FRAME = { width: 120 / 128, height: 88 / 96, area: 0.46 };
const FRAME_ON_DARK = { width: 104 / 128, height: 72 / 96, area: 0.36 };
const DARK_RADIUS = 12 / 96;

export type DrawnLogo = {
  /** `LOGO_WIDTH` by `LOGO_HEIGHT` px of red, green, blue, alpha. */
  cell: Uint8Array;
  /** WebP, `width` by `height` px. */
  picture: Uint8Array;
};

export const PICTURE_WIDTH = LOGO_WIDTH * PICTURE_SCALE;
export const PICTURE_HEIGHT = LOGO_HEIGHT * PICTURE_SCALE;

/** Draws a logo, trimmed, balanced and centred, once as a cell and once as a larger picture. Throws when it can't be drawn. */
export async function drawLogo(bytes: Uint8Array): Promise<DrawnLogo> {
  // Processes share the cores out between them, and no two calls share an input.
  sharp.concurrency(1);
  sharp.cache(false);
  const logo = await rasterize(bytes);
  const share = inkShare(logo.raster, logo.box);
  const onLight = await scaled(logo, sizeIn(FRAME, logo, share, 1));
  const isOnDark = needsDarkPlate(onLight);
  const frame = isOnDark ? FRAME_ON_DARK : FRAME;
  const cell = isOnDark ? await scaled(logo, sizeIn(frame, logo, share, 1)) : onLight;
  const picture = await scaled(logo, sizeIn(frame, logo, share, PICTURE_SCALE));
  return {
    cell: await centred(cell, 1, isOnDark).raw().toBuffer(),
    picture: await centred(picture, PICTURE_SCALE, isOnDark).webp(PICTURE_FORMAT).toBuffer(),
  };
}

/** `scale` is that of the canvas: 1 for a cell. */
function sizeIn(frame: typeof FRAME, logo: Trimmed, share: number, scale: number): Size {
  const width = LOGO_WIDTH * scale;
  const height = LOGO_HEIGHT * scale;
  return fitLogo(logo.box, share, {
    width: frame.width * width,
    height: frame.height * height,
    area: frame.area * width * height,
  });
}

async function scaled({ raster, box }: Trimmed, size: Size): Promise<Raster> {
  const data = await fromRaster(raster).extract(box).resize(size.width, size.height, { fit: "fill" }).raw().toBuffer();
  return { ...size, data };
}

function centred(drawing: Raster, scale: number, isOnDark: boolean): Sharp {
  const width = LOGO_WIDTH * scale;
  const height = LOGO_HEIGHT * scale;
  const left = Math.floor((width - drawing.width) / 2);
  const top = Math.floor((height - drawing.height) / 2);
  if (!isOnDark) {
    const right = width - drawing.width - left;
    const bottom = height - drawing.height - top;
    return fromRaster(drawing).extend({ left, top, right, bottom, background: { r: 0, g: 0, b: 0, alpha: 0 } });
  }
  const raw = { width: drawing.width, height: drawing.height, channels: 4 } as const;
  return sharp(darkPlate(width, height))
    .ensureAlpha()
    .composite([{ input: Buffer.from(drawing.data), raw, left, top }]);
}

function darkPlate(width: number, height: number): Buffer {
  const grey = `rgb(${DARK_PLATE},${DARK_PLATE},${DARK_PLATE})`;
  const plate = `<rect width="100%" height="100%" rx="${DARK_RADIUS * height}" fill="${grey}"/>`;
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${plate}</svg>`);
}

function fromRaster({ width, height, data }: Raster): Sharp {
  return sharp(data, { raw: { width, height, channels: 4 } });
}
