import * as z from "zod/mini";
import { entrySchema, eachOnce, tidyEntry } from "./entry";
import type { ShortlistEntry } from "./types";

const VERSION = 1;

const storedSchema = z.object({ version: z.literal(VERSION), entries: z.array(z.unknown()) });

export type Stored = {
  entries: ShortlistEntry[];
  /** Something of it could not be read: the text itself has to be kept. */
  isDamaged: boolean;
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads what a browser kept. What can be read of it is, whatever the rest is. */
export function readStored(text: string | null): Stored {
  if (text === null) return { entries: [], isDamaged: false };
  const stored = storedSchema.safeParse(parse(text));
  if (!stored.success) return { entries: [], isDamaged: true };
  const read = stored.data.entries.map((entry) => entrySchema.safeParse(entry));
  const entries = eachOnce(
    read.flatMap((each) => (each.success ? [keepNote(tidyEntry(each.data), each.data.note)] : [])),
  );
  return { entries, isDamaged: entries.length < read.length };
}

/** A note that is being written may end in a space. */
function keepNote(entry: ShortlistEntry, note: string | undefined): ShortlistEntry {
  return entry.note === undefined || note === undefined ? entry : { ...entry, note };
}

export function writeStored(entries: readonly ShortlistEntry[]): string {
  return JSON.stringify({ version: VERSION, entries });
}
