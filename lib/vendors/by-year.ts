import type { ProjectEvent } from "./types";

/** The newest first; of one day by the project's name. A date that is only a year stands after the months of that year. */
export function newestFirst(events: readonly ProjectEvent[]): ProjectEvent[] {
  return events.toSorted(
    (a, b) =>
      (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) ||
      (a.project.slug < b.project.slug ? -1 : a.project.slug > b.project.slug ? 1 : 0),
  );
}

/** Runs of events of one year, in the order given. */
export function byYear(events: readonly ProjectEvent[]): { year: string; events: ProjectEvent[] }[] {
  const years = new Map<string, ProjectEvent[]>();
  for (const event of events) {
    const year = event.date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [...years].map(([year, events]) => ({ year, events }));
}
