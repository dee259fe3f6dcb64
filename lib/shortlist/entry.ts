import * as z from "zod/mini";
import { isKnownStatus, MAX_ENTRIES, MAX_NOTE_LENGTH, MAX_STATUS_LENGTH, type ShortlistEntry } from "./types";

const MAX_NAME_LENGTH = 200;
/** Where nobody knows when something was added. */
const NO_DAY = "1970-01-01";

const words = (max: number) => z.string().check(z.maxLength(max));

/** An entry as it may come from a browser's store, a link or a file: any of them may have been written by anyone. */
export const entrySchema = z.object({
  slug: words(MAX_NAME_LENGTH).check(z.minLength(1)),
  name: z.optional(words(MAX_NAME_LENGTH)),
  status: z.optional(words(MAX_STATUS_LENGTH)),
  note: z.optional(words(MAX_NOTE_LENGTH)),
  added: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
});

const oneLine = (text: string, max: number) => cut(text.replace(/\s+/g, " ").trim(), max);

/** One line, cut to its longest; the known words in their one spelling. */
export function tidyStatus(text: string): string | undefined {
  const line = oneLine(text, MAX_STATUS_LENGTH);
  if (line === "") return undefined;
  const lower = line.toLowerCase();
  return isKnownStatus(lower) ? lower : line;
}

/** The first so many characters, none of them half. */
export function cut(text: string, max: number): string {
  return text
    .slice(0, max)
    .toWellFormed()
    .replace(/\uFFFD$/, "")
    .trim();
}

/** The entry with nothing empty, too long or at its edges. */
export function tidyEntry({ slug, name, status, note, added }: z.infer<typeof entrySchema>): ShortlistEntry {
  const tidyNote = cut((note ?? "").replace(/\r\n?/g, "\n").trim(), MAX_NOTE_LENGTH);
  const tidied = status === undefined ? undefined : tidyStatus(status);
  return {
    slug,
    name: oneLine(name ?? "", MAX_NAME_LENGTH) || oneLine(slug, MAX_NAME_LENGTH) || slug,
    ...(tidied !== undefined && { status: tidied }),
    ...(tidyNote !== "" && { note: tidyNote }),
    added: added ?? NO_DAY,
  };
}

/** Each project once, the first time that it comes, and no more than a list holds. */
export function eachOnce(entries: readonly ShortlistEntry[]): ShortlistEntry[] {
  return [...new Map([...entries].reverse().map((entry) => [entry.slug, entry])).values()]
    .reverse()
    .slice(0, MAX_ENTRIES);
}
