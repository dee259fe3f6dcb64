import sharp, { type Sharp } from "sharp";
import { pictureType } from "./picture-type";
import type { Box, Raster } from "./raster";
import { tidySvg } from "./tidy-svg";
import { trimBox } from "./trim";

/** Longest side of a first drawing in px: twice what a picture needs, so that trimming leaves enough. */
const FIRST_SIDE = 640;
/** A trimmed logo with a longest side below this is drawn once more, larger. */
const ENOUGH_SIDE = 330;
const MAX_RASTER_PIXELS = 50_000_000;
const MAX_DRAWN_PIXELS = 8_000_000;
export type Trimmed = { raster: Raster; box: Box };

/** The pixels of a picture and the box that its drawing takes. Throws with a sentence that says why it can't. */
export async function rasterize(bytes: Uint8Array): Promise<Trimmed> {
  const type = pictureType(bytes);
  if (type === null) throw new Error("it is no SVG, PNG, JPEG, GIF, WebP or AVIF picture");
  return type === "svg" ? rasterizeSvg(tidySvg(bytes)) : trimmed(await pixelsOf(bytes));
}

async function rasterizeSvg(bytes: Uint8Array): Promise<Trimmed> {
  // A size to fit in makes sharp draw the vectors at that scale, so the size that the file claims costs nothing.
  const draw = async (side: number) =>
    trimmed(
      await rgba(sharp(bytes, { limitInputPixels: false, failOn: "none" }).resize(side, side, { fit: "inside" })),
    );
  const first = await draw(FIRST_SIDE);
  const boxSide = Math.max(first.box.width, first.box.height);
  if (boxSide >= ENOUGH_SIDE) return first;
  const affordable = Math.sqrt(MAX_DRAWN_PIXELS / (first.raster.width * first.raster.height));
  return draw(Math.floor(FIRST_SIDE * Math.min(FIRST_SIDE / boxSide, affordable)));
}

async function pixelsOf(bytes: Uint8Array): Promise<Raster> {
  const picture = sharp(bytes, { limitInputPixels: MAX_RASTER_PIXELS, failOn: "error", animated: false });
  return rgba(picture.autoOrient().resize(FIRST_SIDE, FIRST_SIDE, { fit: "inside", withoutEnlargement: true }));
}

async function rgba(picture: Sharp): Promise<Raster> {
  const { data, info } = await picture
    .toColourspace("srgb")
    .ensureAlpha()
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

function trimmed(raster: Raster): Trimmed {
  const box = trimBox(raster);
  if (box === null) throw new Error("there is nothing to see in it");
  return { raster, box };
}
