import "server-only";
import { createLoader } from "nuqs/server";
import { readAskedLandscape } from "../api/projects";
import { queryRecord } from "../api/query";
import { getHistory } from "../db/history";
import { getOverlay } from "../db/overlays";
import { alignHits } from "../history/align";
import { pastAt, timeOf } from "../history/past";
import type { Results } from "../landscape/results";
import { resultsOf } from "../landscape/results";
import type { OverlayView } from "../overlays/types";
import { type LandscapeParams, landscapeParams, selectionOf } from "../search-params";
import type { Snapshot } from "../snapshot/types";

export type View = {
  params: LandscapeParams;
  /** As it was on the day asked for. */
  snapshot: Snapshot;
  results: Results;
  overlay: OverlayView | null;
  /** The day that it shows. */
  day: string;
  isPast: boolean;
  /** Slugs without a page: the landscape has them no more. */
  former: ReadonlySet<string>;
};

const load = createLoader(landscapeParams);

/**
 * What the map shows of a query; `null` before the first seed.
 * @param today the day of today
 */
export async function readView(query: URLSearchParams, today: string): Promise<View | null> {
  const asked = await readAskedLandscape(query);
  if (!asked) return null;
  const params: LandscapeParams = load(queryRecord(query));
  const history = params.at === null ? null : await getHistory();
  const time = history && timeOf(asked.snapshot, history, today);
  const past = time && params.at !== null ? pastAt(time, params.at) : null;
  const snapshot = past?.snapshot ?? asked.snapshot;
  const hits = alignHits(asked.hits, asked.snapshot, snapshot);
  return {
    params,
    snapshot,
    results: resultsOf(snapshot, { group: params.group, selection: selectionOf(params), hits }),
    overlay: await getOverlay(params.overlay),
    day: past?.day ?? today,
    isPast: past !== null,
    former: new Set(time?.former.keys()),
  };
}
