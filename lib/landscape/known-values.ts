import type { Snapshot } from "../snapshot/types";
import { facetIndex } from "./facet-index";
import { eachFacet, type Facet, type Selection } from "./facets";

const kept = new WeakMap<Snapshot, Record<Facet, Set<string>>>();

/** Every value of every facet that some project of the landscape has, and all stages and categories. */
function knownValues(snapshot: Snapshot): Record<Facet, Set<string>> {
  const found = kept.get(snapshot);
  if (found) return found;
  const columns = facetIndex(snapshot.projects);
  const known = eachFacet((facet) => new Set(columns[facet].values));
  for (const { id } of snapshot.stages) known.stage.add(id);
  for (const { slug, subcategories } of snapshot.categories) {
    known.category.add(slug);
    for (const subcategory of subcategories) known.category.add(`${slug}/${subcategory.slug}`);
  }
  kept.set(snapshot, known);
  return known;
}

/** The selection without what this landscape does not have: a link from before a change narrows less, never to nothing. */
export function knownSelection(snapshot: Snapshot, selection: Selection): Selection {
  const known = knownValues(snapshot);
  return eachFacet((facet) => selection[facet].filter((value) => known[facet].has(value)));
}
