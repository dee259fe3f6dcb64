import "server-only";
import { type ChangeEntry, entriesOf } from "../changes/entries";
import { narrowChanges } from "../changes/narrow";
import { type ChangesParams, loadChangesParams } from "../changes/params";
import { readTogether } from "../db/edition";
import { getHistory } from "../db/history";
import { perEdition } from "../db/per-edition";
import { getSnapshot } from "../db/queries";
import { findHits } from "../db/search";
import { knownSelection } from "../landscape/known-values";
import { NO_SELECTION } from "../landscape/facets";

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

const getEntries = perEdition("changes", async (): Promise<ChangeEntry[]> => {
  const [snapshot, history] = [await getSnapshot(), await getHistory()];
  return snapshot && history ? entriesOf(history, snapshot) : [];
});

/** What an address of `/changes`, or of a feed of it, means today; `null` before the first seed. */
export function resolveChanges(searchParams: SearchParams) {
  return readTogether(async () => {
    const asked: ChangesParams = await loadChangesParams(searchParams);
    const [snapshot, history, all] = [await getSnapshot(), await getHistory(), await getEntries()];
    if (!snapshot || !history || !all) return null;
    const { category, vendor } = knownSelection(snapshot, { ...NO_SELECTION, ...asked, kind: [] });
    // A place of before is known too, where something happened in it.
    const former = asked.category.filter((path) => path in history.formerPlaces && !category.includes(path));
    const params = { ...asked, category: [...category, ...former].sort(), vendor: [...vendor] };
    const hits = (await findHits(params.q))?.order ?? [];
    const found = new Set(hits.flatMap((index) => snapshot.projects[index]?.slug ?? []));
    return { snapshot, history, params, total: all.length, ...narrowChanges(all, params, found) };
  });
}
