import type { LandscapeParams } from "../search-params";
import type { Snapshot } from "../snapshot/types";
import { arrangeList } from "./arrange-list";
import { arrangeMap } from "./arrange-map";
import type { Results } from "./results";
import { sortProjects } from "./sort";

/** The slugs of the current result in the order in which the view shows them, each once. */
export function readingOrder(snapshot: Snapshot, params: LandscapeParams, results: Results, locale: string): string[] {
  const places = placesInView(snapshot, params, results, locale);
  return [...new Set(places)].flatMap((index) => snapshot.projects[index]?.slug ?? []);
}

function placesInView(snapshot: Snapshot, params: LandscapeParams, results: Results, locale: string): number[] {
  const { isMatch, group } = results;
  switch (params.view ?? "map") {
    case "map":
      return arrangeMap(snapshot, group, (index) => isMatch[index] === true).flatMap((band) =>
        band.boxes.flatMap((box) => box.tiles.map((tile) => tile.project)),
      );
    case "cards":
      return arrangeList(snapshot, { group, groupBy: params["group-by"], sort: params.sort, locale, isMatch }).flatMap(
        (section) => section.projects,
      );
    case "table":
      return sortProjects(
        snapshot,
        isMatch.flatMap((isOne, index) => (isOne ? [index] : [])),
        params.sort,
        locale,
      );
  }
}

/** What stands before and after a slug; both `null` at the ends and for what is not in the result. */
export function neighbours(
  order: readonly string[],
  slug: string | null,
): { previous: string | null; next: string | null } {
  const at = slug === null ? -1 : order.indexOf(slug);
  if (at < 0) return { previous: null, next: order[0] ?? null };
  return { previous: order[at - 1] ?? null, next: order[at + 1] ?? null };
}
