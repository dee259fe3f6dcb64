import "server-only";
import { readTogether } from "../db/edition";
import { getHistory } from "../db/history";
import { getSnapshot } from "../db/queries";
import { findHits } from "../db/search";
import { loadStatsParams } from "../stats/params";
import { statsOf } from "../stats/stats-of";

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/**
 * Every figure that an address of `/stats` means today; `null` before the first seed.
 * @param isFull every chart to its end, whatever the address says
 */
export function resolveStats(searchParams: SearchParams, { isFull = false } = {}) {
  return readTogether(async () => {
    const params = await loadStatsParams(searchParams);
    const [snapshot, history, hits] = [await getSnapshot(), await getHistory(), await findHits(params.q)];
    const today = new Date().toISOString().slice(0, 10);
    return snapshot && history && statsOf({ snapshot, history, hits }, params, { isFull, today });
  });
}
