import { rollups } from "d3";
import type { ChangeEntry } from "./entries";

/** Who comes back after more days than this reads the page anew. */
const MAX_DAYS = 300;

/** The newest dates with the number of their changes, as little as a browser needs to count since a day. */
export function recentDays(entries: readonly ChangeEntry[]): [date: string, count: number][] {
  return rollups(
    entries,
    (each) => each.length,
    ({ change }) => change.date,
  ).slice(0, MAX_DAYS);
}
