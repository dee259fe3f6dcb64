import { inflateSync } from "node:zlib";

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const HEADER = 12;
const ENTRY = 16;

const padded = (length: number) => Math.ceil(length / 4) * 4;

/** The plain font in a WOFF file: its tables unpacked, which the library that reads fonts does not always manage. */
export function sfntOf(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = WOFF_HEADER + index * WOFF_ENTRY;
    const [offset, packed, size] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const bytes = woff.subarray(offset, offset + packed);
    const tag = woff.subarray(at, at + 4);
    return { tag, checksum: woff.readUInt32BE(at + 16), bytes: packed < size ? inflateSync(bytes) : bytes };
  });
  const start = HEADER + count * ENTRY;
  const font = Buffer.alloc(tables.reduce((sum, { bytes }) => sum + padded(bytes.length), start));
  const rank = Math.floor(Math.log2(count));
  woff.copy(font, 0, 4, 8);
  font.writeUInt16BE(count, 4);
  font.writeUInt16BE(16 * 2 ** rank, 6);
  font.writeUInt16BE(rank, 8);
  font.writeUInt16BE(16 * (count - 2 ** rank), 10);
  let to = start;
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    const at = HEADER + index * ENTRY;
    tag.copy(font, at);
    font.writeUInt32BE(checksum, at + 4);
    font.writeUInt32BE(to, at + 8);
    font.writeUInt32BE(bytes.length, at + 12);
    bytes.copy(font, to);
    to += padded(bytes.length);
  }
  return font;
}
