import { csvText } from "../csv";
import type { Stage } from "../model/types";
import type { Course } from "./types";

/** A line for each project, with a column for the first day of each stage. */
export function timelineCsv(courses: readonly Course[], stages: readonly Stage[]): string {
  return csvText([
    ["slug", "name", "category", "vendors", ...stages.map(({ id }) => id)],
    ...courses.map(({ project, steps }) => [
      project.slug,
      project.name,
      project.placements[0] ?? "",
      project.vendors.join(" "),
      ...stages.map(({ id }) => dateOf(steps, id)),
    ]),
  ]);
}

/** When a project came to a stage for the first time; the empty string where it never did. */
export function dateOf(steps: Course["steps"], stage: string): string {
  return steps.find((step) => step.stage === stage)?.date ?? "";
}
