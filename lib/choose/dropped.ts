import { facetValues, NO_SELECTION, type Selection } from "../landscape/facets";
import { findMatches } from "../landscape/filter";
import type { SnapshotProject } from "../snapshot/types";
import { type QuestionFacet, QUESTIONS } from "./answers";

/** An answer that a project does not meet, and whether that is because nothing is known of it. */
export type Reason = { facet: QuestionFacet; isUnknown: boolean };
export type Dropped = { index: number; reasons: Reason[] };

function reasonsOf(project: SnapshotProject, selection: Selection): Reason[] {
  return QUESTIONS.flatMap((facet) => {
    const wanted = selection[facet];
    const values = facetValues(facet, project);
    if (wanted.length === 0 || values.some((value) => wanted.includes(value))) return [];
    return [{ facet, isUnknown: values.length === 0 }];
  });
}

/** Whom the answers dropped and why: the nearest misses first, then in the order of the map. */
export function listDropped(
  projects: readonly SnapshotProject[],
  selection: Selection,
  isCandidate: (index: number) => boolean,
): Dropped[] {
  const scope: Selection = { ...NO_SELECTION, category: selection.category, vendor: selection.vendor };
  const isInScope = findMatches(projects, scope, isCandidate);
  return projects
    .flatMap((project, index) => {
      const reasons = isInScope[index] ? reasonsOf(project, selection) : [];
      return reasons.length > 0 ? [{ index, reasons }] : [];
    })
    .sort((a, b) => a.reasons.length - b.reasons.length);
}
