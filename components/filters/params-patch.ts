import type { ParamsPatch } from "@/components/landscape/use-landscape-params";
import { eachFacet, type Selection } from "@/lib/landscape/facets";

/** Takes away everything that narrows the results: the search, every filter and the shortlist. */
export const NO_PARAMS: ParamsPatch = { q: null, shortlist: null, ...eachFacet(() => null) };

/** A selection as a change of the address; what is empty is not written. */
export function patchOf(selection: Selection): ParamsPatch {
  return eachFacet((facet) => [...selection[facet]]);
}
