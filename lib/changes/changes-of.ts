import { NO_SELECTION } from "../landscape/facets";
import { knownSelection } from "../landscape/known-values";
import type { PageData } from "../query/page-data";
import { type ChangeEntry, entriesOf } from "./entries";
import { narrowChanges } from "./narrow";
import type { ChangesParams } from "./params";

/**
 * What an address of `/changes`, or of a feed of it, means.
 * @param all the entries of the history, where they are known already
 */
export function changesOf(
  { snapshot, history: { changes, formerPlaces = {} }, hits }: PageData,
  asked: ChangesParams,
  all: readonly ChangeEntry[] = entriesOf({ changes }, snapshot),
) {
  const { category, vendor } = knownSelection(snapshot, { ...NO_SELECTION, ...asked, kind: [] });
  // A place of before is known too, where something happened in it.
  const former = asked.category.filter((path) => path in formerPlaces && !category.includes(path));
  const params = { ...asked, category: [...category, ...former].sort(), vendor: [...vendor] };
  const found = new Set((hits?.order ?? []).flatMap((index) => snapshot.projects[index]?.slug ?? []));
  const history = { changes, formerPlaces };
  return { snapshot, history, params, total: all.length, ...narrowChanges(all, params, found) };
}
