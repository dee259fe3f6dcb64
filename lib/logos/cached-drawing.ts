import { deflateRawSync, inflateRawSync } from "node:zlib";
import sharp from "sharp";
import { hashOf, readCache, writeCache } from "./cache";
import { composeSheet, type Sheet } from "./compose-sheet";
import type { DrawnLogo } from "./draw-logo";
import type { DrawPool } from "./draw-pool";

/** Raise it with every change of what is drawn, so that nothing old is taken from a cache. */
const RENDERER_VERSION = "1";
const RENDERER = [
  RENDERER_VERSION,
  sharp.versions.sharp,
  sharp.versions.vips,
  sharp.versions.rsvg,
  sharp.versions.webp,
].join();
const LENGTH_BYTES = 4;

/** A drawing with its cell packed: thousands of them are held at once. */
export type PackedDrawing = { picture: Uint8Array; packedCell: Uint8Array };

/** A logo from the cache, else drawn and put there. Rejects with a sentence when it can't be drawn. */
export async function cachedDrawing(bytes: Uint8Array, cacheDir: string, pool: DrawPool): Promise<PackedDrawing> {
  const name = `${hashOf(RENDERER, "\n", bytes)}.logo`;
  const known = await readCache(cacheDir, name);
  if (known !== null) return unpack(known);
  const drawing = pack(await pool.draw(bytes));
  await writeCache(cacheDir, name, joined(drawing.picture, drawing.packedCell));
  return drawing;
}

/** The sheet of these drawings from the cache, else composed and put there. */
export async function cachedSheet(drawings: PackedDrawing[], cacheDir: string): Promise<Sheet> {
  const members = drawings.map((drawing) => hashOf(drawing.packedCell));
  const name = `${hashOf(RENDERER, "\n", members.join())}.sheets`;
  const known = await readCache(cacheDir, name);
  if (known !== null) {
    const [bytes, small] = split(known);
    return { bytes, small };
  }
  const sheet = await composeSheet(drawings.map((drawing) => inflateRawSync(drawing.packedCell)));
  await writeCache(cacheDir, name, joined(sheet.bytes, sheet.small));
  return sheet;
}

function pack({ picture, cell }: DrawnLogo): PackedDrawing {
  return { picture, packedCell: deflateRawSync(cell) };
}

function unpack(entry: Buffer): PackedDrawing {
  const [picture, packedCell] = split(entry);
  return { picture, packedCell };
}

/** Two parts as one entry: the length of the first, the first, the second. */
function joined(first: Uint8Array, second: Uint8Array): Buffer {
  return Buffer.concat([lengthOf(first), first, second]);
}

function split(entry: Buffer): [Buffer, Buffer] {
  const end = LENGTH_BYTES + entry.readUInt32LE(0);
  return [entry.subarray(LENGTH_BYTES, end), entry.subarray(end)];
}

function lengthOf(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(bytes.byteLength);
  return length;
}
