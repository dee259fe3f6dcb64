import { queryOptions } from "@tanstack/react-query";
import type { Relation } from "../relations/types";
import { apiRoutes } from "../routes";
import { dataAddress } from "../static-export/is-static";

/** Enough to know that the answer is ours; the export made the rest of it from parsed data. */
function isRelationList(value: unknown): value is { items: Relation[] } {
  return typeof value === "object" && value !== null && "items" in value && Array.isArray(value.items);
}

/** Every relation of the landscape, from the file of a static site: a server gives them page by page. */
export function relationsQuery() {
  return queryOptions({
    queryKey: ["relations"],
    queryFn: async ({ signal }) => {
      const response = await fetch(dataAddress(apiRoutes.relations()), { signal });
      const body: unknown = response.ok ? await response.json() : null;
      if (!isRelationList(body)) throw new Error(`${apiRoutes.relations()} can't be read`);
      return body.items;
    },
  });
}
