import type { SnapshotProject } from "../snapshot/types";
import { countValues, eachWithout, facetColumn } from "./facet-index";
import { eachFacetLate, type Facet, FACETS, type Selection } from "./facets";

export type FilterResult = {
  /** For each project, in the order given, whether it passes everything. */
  isMatch: boolean[];
  /** How many projects pass. */
  count: number;
  /** For each value of a facet, how many projects would show it with that facet's own choice left out. Each worked out when first read. */
  readonly counts: Readonly<Record<Facet, Map<string, number>>>;
};

const BITS = Object.fromEntries(FACETS.map((facet, index) => [facet, 1 << index])) as Record<Facet, number>;
/** Fails whatever is chosen. */
const NO_CANDIDATE = 1 << FACETS.length;

/** For each project, what it fails, as bits. */
function failures(
  projects: readonly SnapshotProject[],
  selection: Selection,
  isCandidate: (index: number) => boolean,
): Uint32Array {
  const failed = new Uint32Array(projects.length);
  for (let index = 0; index < failed.length; index += 1) if (!isCandidate(index)) failed[index] = NO_CANDIDATE;
  for (const facet of FACETS) {
    if (selection[facet].length === 0) continue;
    eachWithout(facetColumn(projects, facet), selection[facet], (index) => {
      failed[index] = (failed[index] ?? 0) | BITS[facet];
    });
  }
  return failed;
}

/** For each project, in the order given, whether it is in question and passes everything; counts nothing. */
export function findMatches(
  projects: readonly SnapshotProject[],
  selection: Selection,
  isCandidate: (index: number) => boolean,
): boolean[] {
  return Array.from(failures(projects, selection, isCandidate), (failed) => failed === 0);
}

/**
 * Filters, and counts what each value would give.
 * @param projects the same list for each question, as it is kept in columns
 * @param isCandidate whether the project at an index is in question at all: it has the words searched for, it is in the group
 */
export function filterProjects(
  projects: readonly SnapshotProject[],
  selection: Selection,
  isCandidate: (index: number) => boolean = () => true,
): FilterResult {
  const failed = failures(projects, selection, isCandidate);
  const isMatch = Array.from(failed, (bits) => bits === 0);
  const passes = (facet: Facet) => (index: number) => ((failed[index] ?? 0) & ~BITS[facet]) === 0;
  return {
    isMatch,
    count: isMatch.filter(Boolean).length,
    counts: eachFacetLate((facet) => countValues(facetColumn(projects, facet), passes(facet))),
  };
}
