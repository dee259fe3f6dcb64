import "server-only";
import { createLoader } from "nuqs/server";
import type { Facet } from "../landscape/facets";
import { findMatches } from "../landscape/filter";
import { membersOf } from "../landscape/groups";
import { knownSelection } from "../landscape/known-values";
import { sortProjects } from "../landscape/sort";
import { landscapeParams, narrowingParams, parseAsList } from "../search-params";
import { type AskedLandscape, readAskedLandscape } from "./projects";
import type { Sliced } from "./paging";
import { queryRecord } from "./query";
import { type ApiProject, PROJECT_FIELDS } from "./schemas/project";

const LOCALE = "en";

const load = createLoader({ ...narrowingParams, group: landscapeParams.group, fields: parseAsList });

type Narrowing = { q: string; group: string | null } & Record<Facet, string[]>;

/** Places of the projects that a query asks for. Words alone put the best find first; whoever says an order gets it. */
function findPlaces({ snapshot, hits }: AskedLandscape, narrowing: Narrowing, wanted: string | null): number[] {
  const { group } = narrowing;
  const found = hits && new Set(hits.order);
  const members = snapshot.groups.some(({ slug }) => slug === group) ? membersOf(snapshot, group ?? "") : null;
  const isMatch = findMatches(
    snapshot.projects,
    knownSelection(snapshot, narrowing),
    (index) => (found?.has(index) ?? true) && (members?.[index] ?? true),
  );
  const sort = wanted === null ? null : landscapeParams.sort.parse(wanted);
  if (hits && sort === null) return hits.order.filter((index) => isMatch[index]);
  const places = isMatch.flatMap((isOne, index) => (isOne ? [index] : []));
  return sortProjects(snapshot, places, sort ?? "name", LOCALE);
}

function only(project: ApiProject, fields: readonly string[]): Partial<ApiProject> {
  return Object.fromEntries(Object.entries(project).filter(([key]) => fields.includes(key)));
}

/** The projects that a query of the page narrows to, whole or with the fields asked for; `null` before the first seed. */
export async function listProjects(query: URLSearchParams): Promise<Sliced<Partial<ApiProject>> | null> {
  const asked = await readAskedLandscape(query);
  if (!asked) return null;
  const { fields, ...narrowing }: Narrowing & { fields: string[] } = load(queryRecord(query));
  const known = PROJECT_FIELDS.filter((field) => fields.includes(field));
  const places = findPlaces(asked, narrowing, query.get("sort"));
  const toItem = (place: number) => {
    const project = asked.projectAt(place);
    if (!project) return [];
    return known.length > 0 ? [only(project, known)] : [project];
  };
  return { length: places.length, slice: (from, to) => places.slice(from, to).flatMap(toItem) };
}
