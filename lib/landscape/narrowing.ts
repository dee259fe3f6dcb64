import type { Snapshot, SnapshotProject } from "../snapshot/types";
import { type Facet, hasSelection, type Selection } from "./facets";
import { filterProjects, type FilterResult } from "./filter";
import { knownSelection } from "./known-values";
import type { SearchHits } from "./search";

/** What a page beside the map is narrowed to, by the same keys as the map. */
export type Narrowing = FilterResult & {
  q: string;
  /** What was chosen, without values that the landscape does not have. */
  selection: Selection;
  isNarrowed: boolean;
};

export type Asked = { q: string } & Record<Facet, string[]>;

/**
 * Who of the projects passes the words and filters of an address, with the count that each option would give.
 * @param isShown whether the page has a place for a project at all; others are neither matched nor counted
 */
export function narrowingOf(
  snapshot: Snapshot,
  { q, ...asked }: Asked,
  hits: SearchHits | null,
  isShown: (project: SnapshotProject) => boolean = () => true,
): Narrowing {
  const found = hits && new Set(hits.order);
  const selection = knownSelection(snapshot, asked);
  const result = filterProjects(snapshot.projects, selection, (index) => {
    const project = snapshot.projects[index];
    return project !== undefined && isShown(project) && (found === null || found.has(index));
  });
  return { ...result, q: q.trim(), selection, isNarrowed: hits !== null || hasSelection(selection) };
}
