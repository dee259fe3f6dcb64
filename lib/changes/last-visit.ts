/** Where the browser keeps the day of the last visit. */
export const LAST_VISIT_KEY = "cairn-changes-seen";

/** How many changes there are from a day on; a date that means more than a day counts from its last. */
export function countSince(days: readonly (readonly [date: string, count: number])[], day: string): number {
  return days.filter(([date]) => isSince(date, day)).reduce((sum, [, count]) => sum + count, 0);
}

const isSince = (date: string, day: string) => date.slice(0, 10) >= day.slice(0, date.length);

/** Marks the lines of days from a day on by a rule of their own, so that no line is drawn anew. */
export function newLinesCss(dates: readonly string[], day: string): string {
  const lines = [...new Set(dates)].filter((date) => isSince(date, day)).map((date) => `.change[data-day="${date}"]`);
  const marks = lines.map((line) => `${line}::before`).join();
  const look = "position:absolute;inset:0.25rem auto 0.25rem -0.625rem;width:3px;background:var(--color-accent)";
  return lines.length === 0 ? "" : `${marks}{content:"";${look}}`;
}
