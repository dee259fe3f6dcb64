/** Editors export files that browsers show and a strict XML reader refuses; this mends what is known, for bytes of an SVG. */
export function tidySvg(bytes: Uint8Array): Uint8Array {
  const text = decode(bytes);
  if (text === null) return bytes;
  const mended = text
    // A declared encoding that isn't the real one stops the reader at once. UTF-8 needs no declaration.
    .replace(/^\s*<\?xml[^>]*\?>/, "")
    .replace(/(\sxmlns(?::[\w.-]+)?=)(["'])([^"':&<>]+)\2/g, "$1$2urn:$3$2")
    .trimStart();
  return Buffer.from(mended, "utf8");
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
