import { stat } from "node:fs/promises";
import sharp from "sharp";
import { resolveInside } from "../source/inside";

const MAX_BYTES = 5 * 1024 * 1024;
const FORMATS = ["svg", "png", "jpeg", "webp", "gif", "avif", "heif"];

/** What is wrong with a logo's file, a path in the landscape's folder; `null` where it can be drawn. */
export async function checkLogoFile(root: string, file: string): Promise<{ what: string; fix: string } | null> {
  const resolved = await resolveInside(root, file);
  if (resolved === null)
    return { what: `the path \`${file}\` leaves the landscape's folder`, fix: "put the file into the folder" };
  const info = await stat(resolved).catch(() => null);
  if (!info?.isFile()) return { what: `there is no logo file \`${file}\``, fix: "add the file or correct the path" };
  if (info.size > MAX_BYTES)
    return { what: `the logo \`${file}\` has more than 5 MB`, fix: "make it smaller; an SVG is best" };
  const picture = await sharp(resolved)
    .metadata()
    .catch(() => null);
  if (picture && FORMATS.includes(picture.format)) return null;
  return { what: `the logo \`${file}\` is no picture that can be read`, fix: "save it as SVG, PNG, JPEG or WebP" };
}
