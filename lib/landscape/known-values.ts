import type { Snapshot } from "../snapshot/types";
import { facetColumn } from "./facet-index";
import { eachFacet, type Facet, hasSelection, type Selection } from "./facets";

/** Whether the landscape has a stage or a category, with projects or without. */
function isDeclared({ stages, categories }: Snapshot, facet: Facet, value: string): boolean {
  if (facet === "stage") return stages.some(({ id }) => id === value);
  if (facet !== "category") return false;
  return categories.some(
    ({ slug, subcategories }) => slug === value || subcategories.some((each) => `${slug}/${each.slug}` === value),
  );
}

/** The selection without what this landscape does not have: a link from before a change narrows less, never to nothing. */
export function knownSelection(snapshot: Snapshot, selection: Selection): Selection {
  if (!hasSelection(selection)) return selection;
  return eachFacet((facet) =>
    selection[facet].filter(
      (value) => isDeclared(snapshot, facet, value) || facetColumn(snapshot.projects, facet).placeOf.has(value),
    ),
  );
}
