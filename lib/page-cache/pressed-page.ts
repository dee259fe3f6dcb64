import { constants, createDeflateRaw, crc32 } from "node:zlib";

/** A page that was compressed once, as gzip, cut at each place that a nonce stands in it as it is. */
export type PressedPage = { parts: Buffer[] };

const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
/** An empty last block. */
const END = Buffer.from([3, 0]);
const [BEST, STORED] = [9, 0];
const TRAILER_BYTES = 8;

/** Before a block that is stored as it is, deflate writes its length, and that again with each bit turned. */
function storedHeader(length: number): Buffer {
  const header = Buffer.alloc(4);
  header.writeUInt16LE(length, 0);
  header.writeUInt16LE(length ^ 0xffff, 2);
  return header;
}

/**
 * Compresses a page with room for nonces between its parts; `null` where that can't be done.
 *
 * The room is stored and holds NUL, which no text of a page does: so nothing after it is written as a copy of it,
 * and any other bytes of the same length may stand there.
 */
export async function pressPage(parts: readonly Buffer[], nonceLength: number): Promise<PressedPage | null> {
  if (parts.some((part) => part.includes(0))) return null;
  const room = Buffer.alloc(nonceLength);
  const deflate = createDeflateRaw({ level: BEST });
  const pieces: Buffer[] = [];
  deflate.on("data", (piece: Buffer) => pieces.push(piece));
  const failed = new Promise<never>((_, reject) => deflate.once("error", reject));
  const setLevel = (level: number) =>
    new Promise<void>((resolve) => deflate.params(level, constants.Z_DEFAULT_STRATEGY, () => resolve()));
  const write = (bytes: Buffer) =>
    new Promise<void>((resolve) => {
      deflate.write(bytes);
      deflate.flush(constants.Z_SYNC_FLUSH, () => resolve());
    });
  const work = async () => {
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        await setLevel(STORED);
        await write(room);
        await setLevel(BEST);
      }
      await write(part);
    }
  };
  await Promise.race([work(), failed]);
  deflate.destroy();
  return cut(Buffer.concat(pieces), Buffer.concat([storedHeader(nonceLength), room]), nonceLength, parts.length);
}

function cut(pressed: Buffer, mark: Buffer, nonceLength: number, count: number): PressedPage | null {
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = pressed.indexOf(mark); at >= 0; at = pressed.indexOf(mark, from)) {
    const room = at + mark.length - nonceLength;
    parts.push(pressed.subarray(from, room));
    from = room + nonceLength;
  }
  parts.push(pressed.subarray(from));
  return parts.length === count ? { parts } : null;
}

/**
 * The gzip of a page with this nonce, of the length that there is room for.
 * @param plain the same page as it is
 */
export function fillPressed({ parts }: PressedPage, nonce: string, plain: Buffer): Buffer {
  const mark = Buffer.from(nonce);
  const trailer = Buffer.alloc(TRAILER_BYTES);
  trailer.writeUInt32LE(crc32(plain), 0);
  trailer.writeUInt32LE(plain.length % 2 ** 32, 4);
  return Buffer.concat([
    HEADER,
    ...parts.flatMap((part, index) => (index === 0 ? [part] : [mark, part])),
    END,
    trailer,
  ]);
}
