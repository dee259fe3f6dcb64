import type { Stage } from "../model/types";
import type { Snapshot, SnapshotProject } from "../snapshot/types";
import { eachOnce } from "./entry";
import type { ShortlistEntry } from "./types";

export type SharedList = {
  /** With the slugs of today where the landscape knows them. */
  entries: ShortlistEntry[];
  /** The projects of today, by slug. */
  projects: Map<string, SnapshotProject>;
  stages: Stage[];
  sheets: string[];
};

/** The list that a link carries, as a landscape knows its projects. */
export function sharedListOf(list: readonly ShortlistEntry[], snapshot: Snapshot): SharedList {
  const entries = eachOnce(list);
  const listed = new Set(entries.map(({ slug }) => slug));
  const projects = snapshot.projects.filter(({ slug }) => listed.has(slug));
  return {
    entries,
    projects: new Map(projects.map((project) => [project.slug, project])),
    stages: snapshot.stages,
    sheets: snapshot.sheets,
  };
}
