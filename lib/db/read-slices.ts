import { setImmediate } from "node:timers/promises";

/** Rows read at once, which keep everybody else waiting. Most landscapes have fewer. */
const SLICE = 5000;

/**
 * Reads a long table piece by piece, and lets others be answered in between. For what runs inside `readTogether`.
 * @param read must order the rows, each by another key
 */
export async function readSlices<Row>(read: (slice: { skip: number; take: number }) => Promise<Row[]>): Promise<Row[]> {
  const pieces: Row[][] = [];
  for (let skip = 0; ; skip += SLICE) {
    const piece = await read({ skip, take: SLICE });
    pieces.push(piece);
    if (piece.length < SLICE) return pieces.flat();
    await setImmediate();
  }
}
