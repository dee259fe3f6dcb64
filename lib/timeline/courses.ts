import { group } from "d3";
import type { History } from "../history/types";
import type { SnapshotProject } from "../snapshot/types";
import type { Course, Step } from "./types";

/** The way of every project whose steps are dated, in the order of the projects given. */
export function coursesOf({ changes }: Pick<History, "changes">, projects: readonly SnapshotProject[]): Course[] {
  const steps = group(
    changes.flatMap((change) => (change.kind === "stage" ? [change] : [])),
    ({ slug }) => slug,
  );
  return projects.flatMap((project) => {
    const own = (steps.get(project.slug) ?? []).map(({ to, date }): Step => ({ stage: to, date }));
    return own.length === 0 ? [] : [{ project, steps: own.toSorted(byDate) }];
  });
}

const byDate = (a: Step, b: Step) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);
