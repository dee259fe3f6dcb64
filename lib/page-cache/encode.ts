import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** In the order that they are preferred in. */
const ENCODINGS = ["br", "gzip"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Less would gain nothing. */
const MIN_BYTES = 1024;
/** Of brotli, for what is sent once: about as quick as gzip, and smaller. */
const QUICK = 4;
const GZIP_LEVEL = 6;

/** Whether a reader takes an encoding. @param accepted the header `Accept-Encoding` */
export function isTaken(encoding: Encoding, accepted = ""): boolean {
  return accepted
    .split(",")
    .some((each) => each.split(";")[0]?.trim() === encoding && !/;\s*q=0(\.0*)?\s*$/.test(each));
}

/** The smallest form that a reader takes; `null` where it stays as it is. */
export function encodingFor(plain: Buffer, accepted?: string): Encoding | null {
  if (plain.length < MIN_BYTES) return null;
  return ENCODINGS.find((name) => isTaken(name, accepted)) ?? null;
}

/** @param quality of brotli */
export function encodeAs(encoding: Encoding, plain: Buffer, quality: number = QUICK): Promise<Buffer> {
  if (encoding === "gzip") return promisify(gzip)(plain, { level: GZIP_LEVEL });
  return promisify(brotliCompress)(plain, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
  });
}

/** A text in the smallest form that its reader takes. */
export async function encode(plain: Buffer, accepted?: string): Promise<{ body: Buffer; encoding: Encoding | null }> {
  const encoding = encodingFor(plain, accepted);
  return { body: encoding ? await encodeAs(encoding, plain) : plain, encoding };
}
