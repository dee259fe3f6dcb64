import { localize } from "../i18n/localized";
import type { GroupBy, Sort } from "../search-params";
import type { Snapshot } from "../snapshot/types";
import { categoriesOf } from "./groups";
import { sortProjects } from "./sort";

/** Places of projects under one heading; `title` is empty for those that have none. */
export type ListSection = { key: string; title: string; detail?: string; projects: number[] };

type Options = { group: string; groupBy: GroupBy; sort: Sort; locale: string; isMatch: readonly boolean[] };

/** The matches as sections, sorted within each. A project with several values stands under each. */
export function arrangeList(snapshot: Snapshot, { group, groupBy, sort, locale, isMatch }: Options): ListSection[] {
  const sorted = sortProjects(
    snapshot,
    snapshot.projects.flatMap((_, index) => (isMatch[index] ? [index] : [])),
    sort,
    locale,
  );
  const within = new Map<string, number[]>();
  for (const index of sorted) {
    const project = snapshot.projects[index];
    if (!project) continue;
    const keys = {
      category: project.placements,
      stage: [project.stage ?? ""],
      vendor: project.vendors,
      tag: project.tags,
    };
    for (const key of keys[groupBy].length > 0 ? new Set(keys[groupBy]) : [""]) {
      within.set(key, [...(within.get(key) ?? []), index]);
    }
  }
  return headings(snapshot, group, groupBy, locale, within)
    .map((heading) => ({ ...heading, projects: within.get(heading.key) ?? [] }))
    .filter((section) => section.projects.length > 0);
}

function headings(
  snapshot: Snapshot,
  group: string,
  groupBy: GroupBy,
  locale: string,
  within: Map<string, number[]>,
): Omit<ListSection, "projects">[] {
  const none = { key: "", title: "" };
  switch (groupBy) {
    case "category":
      return categoriesOf(snapshot, group).flatMap((category) =>
        category.subcategories.map((subcategory) => ({
          key: `${category.slug}/${subcategory.slug}`,
          title: localize(subcategory.name, locale),
          detail: localize(category.name, locale),
        })),
      );
    case "stage":
      // Most mature first, archived last but for what has no stage.
      return [
        ...snapshot.stages.filter((stage) => !stage.isArchived).toReversed(),
        ...snapshot.stages.filter((stage) => stage.isArchived),
      ]
        .map((stage) => ({ key: stage.id, title: localize(stage.name, locale) }))
        .concat(none);
    case "vendor":
      return byWeight(
        within,
        snapshot.vendors.map((each) => ({ key: each.slug, title: localize(each.name, locale) })),
        locale,
      ).concat(none);
    case "tag":
      return byWeight(
        within,
        [...within.keys()].filter(Boolean).map((tag) => ({ key: tag, title: tag })),
        locale,
      ).concat(none);
  }
}

/** Those with most projects first: with hundreds of vendors, the alphabet would bury them. */
function byWeight(within: Map<string, number[]>, sections: { key: string; title: string }[], locale: string) {
  const count = (key: string) => within.get(key)?.length ?? 0;
  return sections.toSorted((a, b) => count(b.key) - count(a.key) || a.title.localeCompare(b.title, locale));
}
