import { range } from "d3";
import type { History } from "../history/types";
import type { Stage } from "../model/types";
import type { StepYear, YearChart } from "./types";

type Changes = Pick<History, "changes">;

const yearOf = (date: string) => Number(date.slice(0, 4));

/** Every year from the first to the last, those between in which nothing happened too. */
function yearsOf(years: readonly number[]): number[] {
  return years.length === 0 ? [] : range(Math.min(...years), Math.max(...years) + 1);
}

/**
 * When projects came, year by year. One that left and came back counts from its first day.
 * @param slugs of the projects that count
 */
export function growthOf({ changes }: Changes, slugs: ReadonlySet<string>): YearChart {
  const first = new Map<string, { year: number; isOpen: boolean }>();
  for (const change of changes) {
    if (change.kind !== "entered" || !slugs.has(change.slug)) continue;
    const year = yearOf(change.date);
    const known = first.get(change.slug);
    if (!known || year < known.year) first.set(change.slug, { year, isOpen: change.isFirst === true });
  }
  const entries = [...first.values()];
  let total = 0;
  const years = yearsOf(entries.map(({ year }) => year)).map((year) => {
    const came = entries.filter((each) => each.year === year);
    total += came.length;
    return { year, count: came.length, total, ...(came.some(({ isOpen }) => isOpen) && { isOpen: true }) };
  });
  return { years, unknown: slugs.size - first.size };
}

/** How many projects reached which stage, year by year; the counts stand in the order of the stages. */
export function stepsOf({ changes }: Changes, slugs: ReadonlySet<string>, stages: readonly Stage[]): StepYear[] {
  const places = new Map(stages.map(({ id }, place) => [id, place]));
  const steps = changes.flatMap((change) => {
    const place = change.kind === "stage" && slugs.has(change.slug) ? places.get(change.to) : undefined;
    return place === undefined ? [] : [{ year: yearOf(change.date), place }];
  });
  return yearsOf(steps.map(({ year }) => year)).map((year) => {
    const counts = stages.map(() => 0);
    for (const step of steps) if (step.year === year) counts[step.place] = (counts[step.place] ?? 0) + 1;
    return { year, counts };
  });
}
