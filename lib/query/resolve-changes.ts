import "server-only";
import { changesOf } from "../changes/changes-of";
import { type ChangeEntry, entriesOf } from "../changes/entries";
import { type ChangesParams, loadChangesParams } from "../changes/params";
import { readTogether } from "../db/edition";
import { getHistory } from "../db/history";
import { perEdition } from "../db/per-edition";
import { getSnapshot } from "../db/queries";
import { findHits } from "../db/search";

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

const getEntries = perEdition("changes", async (): Promise<ChangeEntry[]> => {
  const [snapshot, history] = [await getSnapshot(), await getHistory()];
  return snapshot && history ? entriesOf(history, snapshot) : [];
});

/** What an address of `/changes`, or of a feed of it, means today; `null` before the first seed. */
export function resolveChanges(searchParams: SearchParams) {
  return readTogether(async () => {
    const params: ChangesParams = await loadChangesParams(searchParams);
    const [snapshot, history, all] = [await getSnapshot(), await getHistory(), await getEntries()];
    if (!snapshot || !history || !all) return null;
    return changesOf({ snapshot, history, hits: await findHits(params.q) }, params, all);
  });
}
