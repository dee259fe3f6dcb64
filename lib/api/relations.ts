import "server-only";
import { createLoader } from "nuqs/server";
import { getRelations } from "../db/relations";
import { RELATION_KINDS } from "../model/types";
import { parseAsList } from "../search-params";
import { queryRecord } from "./query";
import type { ApiRelation } from "./schemas/lists";

const load = createLoader({ project: parseAsList, kind: parseAsList });

/** Who stands how to whom, by the projects at either end. Unknown kinds are ignored; a project that is unknown has none. */
export async function listApiRelations(query: URLSearchParams): Promise<ApiRelation[] | null> {
  const relations = await getRelations();
  const { project, kind } = load(queryRecord(query));
  const kinds = new Set<string>(RELATION_KINDS.filter((each) => kind.includes(each)));
  const projects = new Set(project);
  return (
    relations?.filter(
      (each) =>
        (projects.size === 0 || projects.has(each.source) || projects.has(each.target)) &&
        (kinds.size === 0 || kinds.has(each.kind)),
    ) ?? null
  );
}
