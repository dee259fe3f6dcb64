import { ALL_GROUP, membersOf } from "@/lib/landscape/groups";
import type { Snapshot, SnapshotProject } from "@/lib/snapshot/types";

/**
 * The first tab that has a project of this kind, as the value of `group` in the address:
 * `null` for the tab that the plain address shows.
 */
export function tabFor(snapshot: Snapshot, isWanted: (project: SnapshotProject) => boolean): string | null {
  const place = snapshot.groups.findIndex(({ slug }) => {
    const members = membersOf(snapshot, slug);
    return snapshot.projects.some((project, index) => members[index] && isWanted(project));
  });
  if (place <= 0) return place === 0 || snapshot.groups.length === 0 ? null : ALL_GROUP;
  return snapshot.groups[place]?.slug ?? null;
}
