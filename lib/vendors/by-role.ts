import { sortProjects } from "../landscape/sort";
import { VENDOR_ROLES, type VendorRole } from "../model/types";
import type { Snapshot, SnapshotProject, VendorDetail } from "../snapshot/types";

/** A vendor's projects under each of its roles, the most mature first, then by name; roles without projects are left out. */
export function projectsByRole(
  snapshot: Snapshot,
  projects: VendorDetail["projects"],
  locale: string,
): { role: VendorRole; projects: SnapshotProject[] }[] {
  const places = new Map(snapshot.projects.map(({ slug }, place) => [slug, place]));
  return VENDOR_ROLES.flatMap((role) => {
    const own = projects.flatMap((each) => (each.role === role ? (places.get(each.slug) ?? []) : []));
    if (own.length === 0) return [];
    const sorted = sortProjects(snapshot, own, "stage", locale);
    return [{ role, projects: sorted.flatMap((place) => snapshot.projects[place] ?? []) }];
  });
}
