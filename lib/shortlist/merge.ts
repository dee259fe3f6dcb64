import { eachOnce, tidyEntry } from "./entry";
import { MAX_NOTE_LENGTH, type ShortlistEntry } from "./types";

/** Both notes, one below the other, unless one says it all or both are too long together. */
function joinNotes(mine: string | undefined, theirs: string | undefined): string | undefined {
  if (mine === undefined || theirs === undefined || mine.includes(theirs)) return mine ?? theirs;
  const both = `${mine}\n\n${theirs}`;
  return both.length > MAX_NOTE_LENGTH ? mine : both;
}

/**
 * Another list put into the reader's own. Nothing of the reader's is lost: its status stays, and its note comes first.
 * Doing it again changes nothing.
 */
export function mergeLists(mine: readonly ShortlistEntry[], theirs: readonly ShortlistEntry[]): ShortlistEntry[] {
  const incoming = new Map(theirs.map((entry) => [entry.slug, tidyEntry(entry)]));
  const known = new Set(mine.map(({ slug }) => slug));
  const kept = mine.map((entry) => {
    const other = incoming.get(entry.slug);
    return other ? tidyEntry({ ...other, ...entry, note: joinNotes(tidyEntry(entry).note, other.note) }) : entry;
  });
  return eachOnce([...kept, ...[...incoming.values()].filter(({ slug }) => !known.has(slug))]);
}
