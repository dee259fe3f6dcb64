const YEAR = /^[12]\d{3}$/;
const MONTH = /^[12]\d{3}-(0[1-9]|1[0-2])$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar in the form `YYYY-MM-DD`. Pages in the browser ask this too, so it brings no schema library. */
export function isDay(text: string): boolean {
  const time = DAY.test(text) ? Date.parse(text) : Number.NaN;
  // The 30th of February is read as a day of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, the last only where the calendar has that day. */
export function isPartialDate(text: string): boolean {
  return YEAR.test(text) || MONTH.test(text) || isDay(text);
}

/** Negative where `a` is surely the earlier one; 0 where they are the same as far as both are known. */
export function comparePartialDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Surely after `today` (an ISO day). */
export function isFuture(date: string, today: string): boolean {
  return comparePartialDates(date, today) > 0;
}
