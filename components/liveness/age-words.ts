import { daysBetween } from "@/lib/liveness/days";

type Unit = "day" | "week" | "month" | "year";

/** From how many days on something is told in a unit: near things exactly, far ones roughly. */
const UNITS: [from: number, unit: Unit, days: number][] = [
  [730, "year", 365],
  [60, "month", 30.44],
  [14, "week", 7],
  [0, "day", 1],
];

/** How long ago a day was: "today", "3 days ago", "5 weeks ago". */
export function ageWords(day: string, today: string, locale: string): string {
  // A host's clock may be ahead of ours.
  const age = Math.max(0, daysBetween(day, today));
  const [, unit, days] = UNITS.find(([from]) => age >= from) ?? [0, "day" as const, 1];
  // Only of days are there words for the nearest; "last month" says less than a number.
  const format = new Intl.RelativeTimeFormat(locale, { numeric: unit === "day" ? "auto" : "always" });
  return format.format(-Math.floor(age / days), unit);
}
