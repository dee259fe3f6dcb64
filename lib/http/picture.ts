const FILE = /^([0-9a-f]{16}(?:-s\d+)?)\.webp$/;

/** The name in `<hash>.webp`, or that of a small sheet; `null` for any other file. */
export function pictureHash(file: string): string | null {
  return FILE.exec(file)?.[1] ?? null;
}

/** Content-addressed and inert: kept for ever, and nothing in it may run or load. */
export function pictureResponse(image: { bytes: Uint8Array<ArrayBuffer>; mime: string } | null): Response {
  if (!image) return new Response("Not found", { status: 404, headers: { "content-type": "text/plain" } });
  return new Response(image.bytes, {
    headers: {
      "content-type": image.mime,
      "content-length": String(image.bytes.byteLength),
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
    },
  });
}
