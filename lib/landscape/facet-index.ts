import type { SnapshotProject } from "../snapshot/types";
import { type Facet, facetValues } from "./facets";

/** The values of one facet in columns: project `p` has those at `ids[starts[p]]` up to `ids[starts[p + 1]]`. */
export type FacetColumn = {
  /** In the order in which projects first have them. */
  values: readonly string[];
  /** Where a value stands in `values`. */
  placeOf: ReadonlyMap<string, number>;
  starts: Uint32Array;
  ids: Uint32Array;
};

const kept = new WeakMap<readonly SnapshotProject[], Map<Facet, FacetColumn>>();

/** A facet's values of every project as numbers, made once for a list of projects: a filter then compares no texts. */
export function facetColumn(projects: readonly SnapshotProject[], facet: Facet): FacetColumn {
  const columns = kept.get(projects) ?? new Map<Facet, FacetColumn>();
  kept.set(projects, columns);
  const column = columns.get(facet) ?? makeColumn(projects, facet);
  columns.set(facet, column);
  return column;
}

function makeColumn(projects: readonly SnapshotProject[], facet: Facet): FacetColumn {
  const placeOf = new Map<string, number>();
  const starts = new Uint32Array(projects.length + 1);
  const ids: number[] = [];
  projects.forEach((project, at) => {
    for (const value of facetValues(facet, project)) {
      const place = placeOf.get(value) ?? placeOf.size;
      placeOf.set(value, place);
      ids.push(place);
    }
    starts[at + 1] = ids.length;
  });
  return { values: [...placeOf.keys()], placeOf, starts, ids: Uint32Array.from(ids) };
}

/** How many of some projects have each value. @param isCounted for each project, whether it is one of them */
export function countValues(
  { values, starts, ids }: FacetColumn,
  isCounted: (project: number) => boolean,
): Map<string, number> {
  const tally = new Uint32Array(values.length);
  for (let project = 0; project + 1 < starts.length; project += 1) {
    if (!isCounted(project)) continue;
    for (let at = starts[project] ?? 0, end = starts[project + 1] ?? 0; at < end; at += 1) {
      const id = ids[at] ?? 0;
      tally[id] = (tally[id] ?? 0) + 1;
    }
  }
  const counts = new Map<string, number>();
  values.forEach((value, place) => {
    const count = tally[place] ?? 0;
    if (count > 0) counts.set(value, count);
  });
  return counts;
}

/** Calls back with each project that has none of the values chosen. */
export function eachWithout(
  { values, placeOf, starts, ids }: FacetColumn,
  chosen: readonly string[],
  tell: (project: number) => void,
): void {
  const isChosen = new Uint8Array(values.length);
  for (const value of chosen) {
    const place = placeOf.get(value);
    if (place !== undefined) isChosen[place] = 1;
  }
  for (let project = 0; project + 1 < starts.length; project += 1) {
    const end = starts[project + 1] ?? 0;
    let at = starts[project] ?? 0;
    while (at < end && isChosen[ids[at] ?? 0] === 0) at += 1;
    if (at === end) tell(project);
  }
}
