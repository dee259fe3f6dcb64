import { utcDay } from "d3";

/** Whole days from one day to a later one; negative the other way round. */
export function daysBetween(from: string, to: string): number {
  return utcDay.count(new Date(from), new Date(to));
}

export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
