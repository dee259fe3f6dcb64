import "server-only";
import { cache } from "react";
import { readTogether } from "../db/edition";
import { getSnapshot } from "../db/queries";
import { routes } from "../routes";
import { eachOnce } from "../shortlist/entry";
import { decodeList } from "../shortlist/link";
import type { ShortlistEntry } from "../shortlist/types";
import type { SnapshotProject } from "../snapshot/types";
import type { Stage } from "../model/types";
import { projectDetour } from "./project-detour";

export type SharedList = {
  /** With the slugs of today where the landscape knows them. */
  entries: ShortlistEntry[];
  /** The projects of today, by slug. */
  projects: Map<string, SnapshotProject>;
  stages: Stage[];
  sheets: string[];
};

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
    const entries = eachOnce(await Promise.all(list.map(followed)));
    const listed = new Set(entries.map(({ slug }) => slug));
    const projects = snapshot.projects.filter(({ slug }) => listed.has(slug));
    return {
      entries,
      projects: new Map(projects.map((project) => [project.slug, project])),
      stages: snapshot.stages,
      sheets: snapshot.sheets,
    };
  });
});
