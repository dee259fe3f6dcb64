import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const ENCODERS = [
  // About as quick as gzip at this level, and smaller.
  ["br", (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })],
  ["gzip", (body: Buffer) => promisify(gzip)(body, { level: 6 })],
] as const;

/** Less would gain nothing. */
const MIN_BYTES = 1024;

/** A page in the smallest form that its reader takes, with the headers that say so. */
export async function encode(plain: Buffer, accepted = ""): Promise<{ body: Buffer; headers: [string, string][] }> {
  const taken = new Set(
    accepted.split(",").flatMap((each) => (/;\s*q=0(\.0*)?\s*$/.test(each) ? [] : (each.split(";")[0]?.trim() ?? []))),
  );
  const encoder = plain.length < MIN_BYTES ? undefined : ENCODERS.find(([name]) => taken.has(name));
  const body = encoder ? await encoder[1](plain) : plain;
  return {
    body,
    headers: [
      ["content-length", String(body.length)],
      ...(encoder ? [["content-encoding", encoder[0]] as [string, string]] : []),
    ],
  };
}
