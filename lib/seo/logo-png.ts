import "server-only";
import sharp from "sharp";
import { getPicture } from "../db/queries";

/** A logo as a PNG data address, which the drawing library of previews reads; `null` where there is none. */
export async function logoAsPng(hash: string | null): Promise<string | null> {
  const picture = hash === null ? null : await getPicture(hash);
  if (!picture) return null;
  const png = await sharp(picture.bytes).png().toBuffer();
  return `data:image/png;base64,${png.toString("base64")}`;
}
