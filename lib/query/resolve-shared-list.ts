import "server-only";
import { cache } from "react";
import { readTogether } from "../db/edition";
import { getSnapshot } from "../db/queries";
import { routes } from "../routes";
import { decodeList } from "../shortlist/link";
import { type SharedList, sharedListOf } from "../shortlist/shared-list";
import type { ShortlistEntry } from "../shortlist/types";
import { projectDetour } from "./project-detour";

async function followed(entry: ShortlistEntry): Promise<ShortlistEntry> {
  const detour = await projectDetour(routes.project(entry.slug));
  return detour === null || detour === "unknown" ? entry : { ...entry, slug: detour.movedTo };
}

/** The list that a link carries, as the landscape of today knows its projects; `null` where the link carries none. */
export const resolveSharedList = cache(async (payload: string): Promise<SharedList | null> => {
  const list = decodeList(payload);
  if (!list || list.length === 0) return null;
  return readTogether(async () => {
    const snapshot = await getSnapshot();
    if (!snapshot) return null;
    return sharedListOf(await Promise.all(list.map(followed)), snapshot);
  });
});
