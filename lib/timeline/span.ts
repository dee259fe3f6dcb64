import { utcDay, utcMonth, utcYear } from "d3";

/** The stretch of time that a date means: from its first moment to the first one after it. */
export type Span = { from: Date; to: Date };

/** A date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: a whole year, a month or a day. */
export function spanOf(date: string): Span {
  const from = new Date(`${date.padEnd(10, "-01").slice(0, 10)}T00:00:00Z`);
  const unit = date.length >= 10 ? utcDay : date.length >= 7 ? utcMonth : utcYear;
  return { from, to: unit.offset(from, 1) };
}

/** The moment to draw or to reckon with where a date means more than one. */
export function middleOf(date: string): Date {
  const { from, to } = spanOf(date);
  return date.length >= 10 ? from : new Date((from.getTime() + to.getTime()) / 2);
}

const YEAR_MS = 365.2425 * 24 * 60 * 60 * 1000;

/** Years from one date to another, as near as both are known. */
export function yearsBetween(from: string, to: string): number {
  return (middleOf(to).getTime() - middleOf(from).getTime()) / YEAR_MS;
}
