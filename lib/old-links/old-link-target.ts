import "server-only";
import { findByLegacyId, getLandscapeInfo, getSnapshot } from "../db/queries";
import { routes } from "../routes";
import { type Query, translateQuery } from "./translate-query";

/** The query keys under which older landscapes opened an item. */
const ITEM_KEYS = { item: "landscape2", selected: "landscapeapp" } as const;

const firstOf = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/**
 * Where a link to an older landscape leads today, without a language; `null` for one that is ours.
 * An item that nobody knows leads to a project page that is not found, and offers the nearest names.
 */
export async function oldLinkTarget(query: Query): Promise<string | null> {
  for (const [key, kind] of Object.entries(ITEM_KEYS) as ["item" | "selected", "landscape2" | "landscapeapp"][]) {
    const id = firstOf(query[key]);
    if (!id) continue;
    return routes.project((await findByLegacyId(kind, id)) ?? id.split("--").at(-1) ?? id);
  }
  const snapshot = await getSnapshot();
  return snapshot && translateQuery(query, snapshot, (await getLandscapeInfo())?.foundation);
}
