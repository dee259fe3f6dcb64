import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import * as z from "zod/mini";
import { eachOnce, entrySchema, tidyEntry } from "./entry";
import type { ShortlistEntry } from "./types";

/** First letter of what a link carries; another form gets another. */
const VERSION = "1";
/** Mail programs and chats cut longer addresses. */
export const MAX_LINK_LENGTH = 6000;
/** What a server takes; a link that we make is far shorter. */
const MAX_PAYLOAD_LENGTH = 16_000;
const MAX_INFLATED_BYTES = 256 * 1024;
/** A step of reading, so that a bomb is noticed before it has gone off. */
const STEP_BYTES = 512;

/** `slug`, `name`, `status`, `note`, `added`. */
const tupleSchema = z.array(z.string()).check(z.minLength(1), z.maxLength(5));

function toBase64Url(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): Uint8Array {
  return strToU8(atob(text.replaceAll("-", "+").replaceAll("_", "/")), true);
}

function inflate(bytes: Uint8Array): string {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size > MAX_INFLATED_BYTES) throw new RangeError("More than a shortlist holds.");
    chunks.push(chunk);
  });
  for (let start = 0; start < bytes.length; start += STEP_BYTES)
    stream.push(bytes.subarray(start, start + STEP_BYTES), start + STEP_BYTES >= bytes.length);
  const all = new Uint8Array(size);
  let end = 0;
  for (const chunk of chunks) {
    all.set(chunk, end);
    end += chunk.length;
  }
  return strFromU8(all);
}

/** The list as it travels in an address. */
export function encodeList(entries: readonly ShortlistEntry[]): string {
  const tuples = entries.map(tidyEntry).map(({ slug, name, status = "", note = "", added }) => {
    return [slug, name === slug ? "" : name, status, note, added];
  });
  return VERSION + toBase64Url(deflateSync(strToU8(JSON.stringify(tuples)), { level: 9 }));
}

/** The list that an address carries; `null` where it carries none that can be read. */
export function decodeList(payload: string): ShortlistEntry[] | null {
  if (!payload.startsWith(VERSION) || payload.length > MAX_PAYLOAD_LENGTH) return null;
  try {
    const tuples = z.array(tupleSchema).safeParse(JSON.parse(inflate(fromBase64Url(payload.slice(1)))));
    if (!tuples.success) return null;
    const entries = tuples.data.flatMap(([slug, name, status, note, added]) => {
      const entry = entrySchema.safeParse({ slug, name, status, note, ...(added && { added }) });
      return entry.success ? [tidyEntry(entry.data)] : [];
    });
    return eachOnce(entries);
  } catch {
    return null;
  }
}
