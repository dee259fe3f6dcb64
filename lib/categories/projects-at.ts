import type { Snapshot, SnapshotProject, SnapshotVendor } from "../snapshot/types";
import { countBy } from "../vendors/narrow";
import type { PlaceAddress } from "./find-place";

/** For each project of the snapshot, in order, whether it stands in a category or subcategory. */
export function standsAt({ projects }: Pick<Snapshot, "projects">, { category, subcategory }: PlaceAddress): boolean[] {
  const isHere = (path: string) =>
    subcategory === undefined ? path.startsWith(`${category}/`) : path === `${category}/${subcategory}`;
  return projects.map(({ placements }) => placements.some(isHere));
}

/** How many projects stand at each place of the map, under `category` and `category/subcategory`. */
export function countPlaces({ projects }: Pick<Snapshot, "projects">): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { placements } of projects) {
    const paths = placements.flatMap((path) => [path, path.slice(0, path.indexOf("/"))]);
    for (const path of new Set(paths)) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return counts;
}

/** The vendors behind most of these projects, each with how many. */
export function topVendors(
  projects: readonly Pick<SnapshotProject, "vendors">[],
  vendors: readonly SnapshotVendor[],
  max: number,
): { vendor: SnapshotVendor; count: number }[] {
  const bySlug = new Map(vendors.map((vendor) => [vendor.slug, vendor]));
  const counts = countBy(
    projects.flatMap((project) => project.vendors),
    (slug) => slug,
  );
  return counts
    .flatMap(({ value, count }) => {
      const vendor = bySlug.get(value);
      return vendor ? [{ vendor, count }] : [];
    })
    .slice(0, max);
}
