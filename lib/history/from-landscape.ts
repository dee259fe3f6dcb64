import type { StageEvent } from "../model/types";
import type { ProjectChange } from "./types";

/** What a project of today says of its own past. */
export type DatedProject = {
  slug: string;
  name: string;
  /** `category/subcategory`, home first. */
  placements: string[];
  joined?: string;
  /** The oldest first. */
  stageEvents: StageEvent[];
};

/** When a project came, by the first day that is known of it, and the stages that it reached. */
export function changesOf({ slug, name, placements, joined, stageEvents }: DatedProject): ProjectChange[] {
  const events = stageEvents.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const came = [joined, events[0]?.date].filter((date) => date !== undefined).sort()[0];
  if (came === undefined) return [];
  const stages = events.map(({ stage, date }, at): ProjectChange => ({
    kind: "stage",
    date,
    slug,
    name,
    from: events[at - 1]?.stage,
    to: stage,
  }));
  return [{ kind: "entered", date: came, slug, name, places: placements }, ...stages];
}
