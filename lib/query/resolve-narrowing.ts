import "server-only";
import { createLoader } from "nuqs/server";
import { findHits } from "../db/search";
import { type Facet, hasSelection, type Selection } from "../landscape/facets";
import { filterProjects, type FilterResult } from "../landscape/filter";
import { knownSelection } from "../landscape/known-values";
import { narrowingParams } from "../search-params";
import type { Snapshot, SnapshotProject } from "../snapshot/types";

/** What a page beside the map is narrowed to, by the same keys as the map. */
export type Narrowing = FilterResult & {
  q: string;
  /** What was chosen, without values that the landscape does not have. */
  selection: Selection;
  isNarrowed: boolean;
};

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

const load = createLoader(narrowingParams);

/**
 * Who of the projects passes the words and filters of an address, with the count that each option would give.
 * @param isShown whether the page has a place for a project at all; others are neither matched nor counted
 */
export async function resolveNarrowing(
  snapshot: Snapshot,
  searchParams: SearchParams,
  isShown: (project: SnapshotProject) => boolean = () => true,
): Promise<Narrowing> {
  const { q, ...asked }: { q: string } & Record<Facet, string[]> = await load(searchParams);
  const hits = await findHits(q);
  const found = hits && new Set(hits.order);
  const selection = knownSelection(snapshot, asked);
  const result = filterProjects(snapshot.projects, selection, (index) => {
    const project = snapshot.projects[index];
    return project !== undefined && isShown(project) && (found === null || found.has(index));
  });
  return { ...result, q: q.trim(), selection, isNarrowed: hits !== null || hasSelection(selection) };
}
