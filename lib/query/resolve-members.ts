import "server-only";
import { readTogether } from "../db/edition";
import { getLandscapeInfo, getSnapshot } from "../db/queries";
import { findHits } from "../db/search";
import { arrangeMembers } from "../members/arrange";
import { loadMemberParams, type MemberParams } from "../members/params";

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** Which members an address lists today; `null` before the first seed. */
export function resolveMembers(searchParams: SearchParams, locale: string) {
  return readTogether(async () => {
    const params: MemberParams = await loadMemberParams(searchParams);
    const [snapshot, hits] = [await getSnapshot(), await findHits(params.q)];
    if (!snapshot) return null;
    const category = (await getLandscapeInfo())?.membersCategory;
    const found = hits && new Set(hits.order);
    const members = arrangeMembers(snapshot, category, params, locale, (index) => found?.has(index) ?? true);
    return { snapshot, category, params, members };
  });
}
