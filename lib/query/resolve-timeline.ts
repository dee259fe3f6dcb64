import "server-only";
import { readTogether } from "../db/edition";
import { getHistory } from "../db/history";
import { getSnapshot } from "../db/queries";
import { findHits } from "../db/search";
import { loadTimelineParams, type TimelineParams } from "../timeline/params";
import { timelineOf } from "../timeline/timeline-of";

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** What an address of `/timeline`, or of its CSV, means today; `null` before the first seed. */
export function resolveTimeline(searchParams: SearchParams) {
  return readTogether(async () => {
    const params: TimelineParams = await loadTimelineParams(searchParams);
    const [snapshot, history, hits] = [await getSnapshot(), await getHistory(), await findHits(params.q)];
    return snapshot && history && timelineOf({ snapshot, history, hits }, params);
  });
}
