import type { SnapshotProject } from "../snapshot/types";
import { eachFacet, type Facet, FACETS, facetValues, type Selection } from "./facets";

export type FilterResult = {
  /** For each project, in the order given, whether it passes everything. */
  isMatch: boolean[];
  /** How many projects pass. */
  count: number;
  /** For each value of a facet, how many projects would show it with that facet's own choice left out. */
  counts: Record<Facet, Map<string, number>>;
};

const BITS = Object.fromEntries(FACETS.map((facet, index) => [facet, 1 << index])) as Record<Facet, number>;

/** The facets that a project fails, as bits. */
function failures(project: SnapshotProject, chosen: Chosen): number {
  let failed = 0;
  for (const [facet, values] of chosen) {
    if (!facetValues(facet, project).some((value) => values.has(value))) failed |= BITS[facet];
  }
  return failed;
}

type Chosen = [Facet, Set<string>][];

/** The facets with a choice, ready to be asked. */
function choose(selection: Selection): Chosen {
  return FACETS.filter((facet) => selection[facet].length > 0).map((facet) => [facet, new Set(selection[facet])]);
}

/** For each project, in the order given, whether it is in question and passes everything; counts nothing. */
export function findMatches(
  projects: readonly SnapshotProject[],
  selection: Selection,
  isCandidate: (index: number) => boolean,
): boolean[] {
  const chosen = choose(selection);
  return projects.map((project, index) => isCandidate(index) && failures(project, chosen) === 0);
}

/**
 * Filters and counts in one pass over the projects.
 * @param isCandidate whether the project at an index is in question at all: it has the words searched for, it is in the group
 */
export function filterProjects(
  projects: readonly SnapshotProject[],
  selection: Selection,
  isCandidate: (index: number) => boolean = () => true,
): FilterResult {
  const chosen = choose(selection);
  const counts: FilterResult["counts"] = eachFacet(() => new Map<string, number>());
  let count = 0;
  const isMatch = projects.map((project, index) => {
    if (!isCandidate(index)) return false;
    const failed = failures(project, chosen);
    if (failed === 0) count += 1;
    for (const facet of FACETS) {
      if ((failed & ~BITS[facet]) !== 0) continue;
      for (const value of facetValues(facet, project)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
    return failed === 0;
  });
  return { isMatch, count, counts };
}
