import { group } from "d3";
import type { ChangeEntry } from "./entries";

/** `month` is `YYYY-MM`, or a year where nothing closer is known. */
export type ChangeMonth = { month: string; entries: ChangeEntry[] };

export type ChangesPage = {
  months: ChangeMonth[];
  /** For the link to the next part: nothing from this month on. Absent at the end. */
  older?: string;
};

/** A page ends with the month in which it has this many. */
const PAGE_SIZE = 100;

/**
 * The part of a list, newest first, that one page shows: whole months.
 * @param before leaves out this month, or year, and what came after it
 */
export function pageOfMonths(entries: readonly ChangeEntry[], before: string | null): ChangesPage {
  const left = entries.filter(({ change }) => before === null || change.date.slice(0, 7) < before);
  const months = [...group(left, ({ change }) => change.date.slice(0, 7))].map(([month, entries]) => ({
    month,
    entries,
  }));
  let count = 0;
  const last = months.findIndex((each) => (count += each.entries.length) >= PAGE_SIZE);
  const shown = last < 0 ? months : months.slice(0, last + 1);
  return shown.length < months.length ? { months: shown, older: shown.at(-1)?.month } : { months };
}
