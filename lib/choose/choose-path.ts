import { createSerializer } from "nuqs/server";
import { eachFacet, NO_SELECTION, type Selection } from "../landscape/facets";
import { routes } from "../routes";
import { narrowingParams } from "../search-params";

const serialize = createSerializer(narrowingParams);

/** The path of a choice, without a language prefix: the same filters as the map's. */
export function choosePath(selection: Partial<Selection> = {}, q = ""): string {
  const all = { ...NO_SELECTION, ...selection };
  return serialize(routes.choose(), { q: q.trim(), ...eachFacet((facet) => [...all[facet]]) });
}
