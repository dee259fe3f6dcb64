import type { Project } from "../../model/types";
import { isFuture } from "../../source/dates";
import type { RuleContext } from "./context";

function datesOf(project: Project): { date: string; path: (string | number)[] }[] {
  const lists = {
    stages: project.stageEvents,
    "license-changes": project.licenseChanges,
    audits: project.audits,
  };
  return Object.entries(lists).flatMap(([key, entries]) =>
    entries.map(({ date }, index) => ({ date, path: [key, index, "date"] })),
  );
}

/** A date to come may be announced, but is more often a slip. */
export function checkFutureDates({ landscape, today, warn }: RuleContext): void {
  for (const project of landscape.projects)
    for (const { date, path } of datesOf(project))
      if (isFuture(date, today)) warn(project, path, { what: `${date} lies in the future`, fix: "check the year" });
}
