export type PictureType = "svg" | "png" | "jpeg" | "gif" | "webp" | "avif";

/** How far into a text its `<svg` may stand, after comments and a doctype. */
const SVG_SEARCH_BYTES = 64 * 1024;

/** The type of a picture by its first bytes, whatever its file is called; `null` for anything else. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SVG_SEARCH_BYTES));
  const at = (text: string, offset = 0) => head.toString("latin1", offset, offset + text.length) === text;
  if (at("\x89PNG\r\n\x1a\n")) return "png";
  if (at("\xff\xd8\xff")) return "jpeg";
  if (at("GIF8")) return "gif";
  if (at("RIFF") && at("WEBP", 8)) return "webp";
  if (at("ftypavi", 4)) return "avif";
  const text = head.toString("utf8").trimStart();
  return text.startsWith("<") && /<(?:\w+:)?svg[\s>/]/.test(text) ? "svg" : null;
}
