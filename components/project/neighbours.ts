import type { Snapshot } from "@/lib/snapshot/types";

const MAX_NEIGHBOURS = 24;

/** The others in a subcategory, in the order of the map, and whether the list was cut. */
export function neighboursOf(snapshot: Pick<Snapshot, "projects">, slug: string, placement: string) {
  const others = snapshot.projects.filter((each) => each.slug !== slug && each.placements.includes(placement));
  return {
    neighbours: others.slice(0, MAX_NEIGHBOURS).map(({ slug, name }) => ({ slug, name })),
    hasMore: others.length > MAX_NEIGHBOURS,
  };
}
