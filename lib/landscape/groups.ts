import type { Snapshot, SnapshotCategory } from "../snapshot/types";

/** The tab that shows every category, those of no group included. */
export const ALL_GROUP = "all";

/**
 * The tab that a query means. Where it names none, or an unknown one: the first tab that shows the categories chosen,
 * and without any the first tab. All, where there are no groups or none has such a category.
 * @param categories chosen, as `category` or `category/subcategory`
 */
export function currentGroup(snapshot: Snapshot, wanted: string | null, categories: readonly string[] = []): string {
  if (wanted === ALL_GROUP || snapshot.groups.some((group) => group.slug === wanted)) return wanted ?? ALL_GROUP;
  const chosen = new Set(categories.map((path) => path.split("/")[0]));
  const shows = (group: Snapshot["groups"][number]) =>
    chosen.size === 0 || group.categories.some((slug) => chosen.has(slug));
  return snapshot.groups.find(shows)?.slug ?? ALL_GROUP;
}

/** The categories of a tab, in its order. */
export function categoriesOf(snapshot: Snapshot, group: string): SnapshotCategory[] {
  if (group === ALL_GROUP) return snapshot.categories;
  const wanted = snapshot.groups.find((each) => each.slug === group)?.categories ?? [];
  return wanted.flatMap((slug) => snapshot.categories.filter((category) => category.slug === slug));
}

/** Every filter asks it of every tab, and the answer is the snapshot's. */
const known = new WeakMap<Snapshot, Map<string, readonly boolean[]>>();

/** For each project, in order, whether a tab shows it. */
export function membersOf(snapshot: Snapshot, group: string): readonly boolean[] {
  const tabs = known.get(snapshot) ?? new Map<string, readonly boolean[]>();
  known.set(snapshot, tabs);
  const members = tabs.get(group) ?? findMembers(snapshot, group);
  tabs.set(group, members);
  return members;
}

function findMembers(snapshot: Snapshot, group: string): boolean[] {
  const shown = new Set(categoriesOf(snapshot, group).map((category) => category.slug));
  return snapshot.projects.map((project) =>
    project.placements.some((path) => shown.has(path.slice(0, path.indexOf("/")))),
  );
}
