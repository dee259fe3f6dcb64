import { group } from "d3";
import { KNOWN_STATUSES } from "./types";

type Group<Entry> = { status: string | null; entries: Entry[] };

/** By status: the known ones in their order, then own words in that of the list, then what has none. */
export function groupByStatus<Entry extends { status?: string }>(entries: readonly Entry[]): Group<Entry>[] {
  const groups = group(entries, ({ status }) => status ?? null);
  const own = [...groups.keys()].filter((status) => status !== null);
  const order = new Set<string | null>([...KNOWN_STATUSES, ...own, null]);
  return [...order].flatMap((status) => {
    const found = groups.get(status);
    return found ? [{ status, entries: found }] : [];
  });
}
