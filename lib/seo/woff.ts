import { inflateSync } from "node:zlib";

const HEADER_BYTES = 44;
const ENTRY_BYTES = 20;

/** The characters that a WOFF file has glyphs for, read from its `cmap` table. */
export function codePointsOf(woff: Buffer): Set<number> {
  const points = new Set<number>();
  const cmap = tableOf(woff, "cmap");
  if (!cmap) return points;
  const subtables = cmap.readUInt16BE(2);
  for (let index = 0; index < subtables; index += 1) {
    const start = cmap.readUInt32BE(8 + index * 8);
    const format = cmap.readUInt16BE(start);
    if (format === 4) readSegments(cmap, start, points);
    if (format === 12) readGroups(cmap, start, points);
  }
  return points;
}

function tableOf(woff: Buffer, tag: string): Buffer | null {
  const tables = woff.readUInt16BE(12);
  for (let entry = HEADER_BYTES; entry < HEADER_BYTES + tables * ENTRY_BYTES; entry += ENTRY_BYTES) {
    if (woff.toString("latin1", entry, entry + 4) !== tag) continue;
    const [offset, packed, size] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at));
    if (offset === undefined || packed === undefined || size === undefined) return null;
    const bytes = woff.subarray(offset, offset + packed);
    return packed < size ? inflateSync(bytes) : bytes;
  }
  return null;
}

/** Format 4: ends and starts of segments of the basic plane, the last of them a mere end mark. */
function readSegments(cmap: Buffer, start: number, points: Set<number>): void {
  const segments = cmap.readUInt16BE(start + 6) / 2;
  for (let index = 0; index < segments; index += 1) {
    const last = cmap.readUInt16BE(start + 14 + index * 2);
    const first = cmap.readUInt16BE(start + 16 + segments * 2 + index * 2);
    for (let point = first; point <= last && point < 0xffff; point += 1) points.add(point);
  }
}

/** Format 12: groups of 32-bit code points. */
function readGroups(cmap: Buffer, start: number, points: Set<number>): void {
  const groups = cmap.readUInt32BE(start + 12);
  for (let index = 0; index < groups; index += 1) {
    const first = cmap.readUInt32BE(start + 16 + index * 12);
    const last = cmap.readUInt32BE(start + 20 + index * 12);
    for (let point = first; point <= last; point += 1) points.add(point);
  }
}
