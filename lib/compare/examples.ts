import type { Localized } from "../model/types";
import type { Snapshot, SnapshotProject } from "../snapshot/types";
import { comparePath } from "./params";
import { maturityOf, type Named } from "./suggest";

export type Example = { name: Localized; projects: Named[]; path: string };

/** What a project is an alternative to, from both ends, by slug. */
export type Alternatives = ReadonlyMap<string, ReadonlySet<string>>;

/** How many stand side by side in an example. */
const IN_EXAMPLE = 3;

/** From a first project on, those that are alternatives to each other. */
function joinAlternatives(first: SnapshotProject, others: readonly SnapshotProject[], alternatives: Alternatives) {
  const joined = [first];
  for (const other of others) {
    if (joined.length === IN_EXAMPLE) break;
    const isOne = joined.every(({ slug }) => slug !== other.slug && alternatives.get(other.slug)?.has(slug));
    if (isOne) joined.push(other);
  }
  return joined;
}

/**
 * Comparisons to begin with: the most mature projects of a place on the map that are alternatives to each other, the
 * most mature pairs first, of equals the one of the smaller place: the smaller, the more alike. Where the landscape tells of no alternatives at all, to share a place is enough.
 */
export function exampleComparisons(snapshot: Snapshot, alternatives: Alternatives, max: number): Example[] {
  const places = snapshot.categories.flatMap(({ slug, subcategories }) =>
    subcategories.map((subcategory) => ({ name: subcategory.name, path: `${slug}/${subcategory.slug}` })),
  );
  const weigh = (projects: readonly SnapshotProject[]) =>
    projects.slice(0, 2).reduce((sum, project) => sum + maturityOf(project, snapshot), 0);
  const examples = places.flatMap(({ name, path }) => {
    const here = snapshot.projects
      .filter(({ placements: [home], kind }) => home === path && kind !== "organization")
      .sort((a, b) => maturityOf(b, snapshot) - maturityOf(a, snapshot));
    const sets =
      alternatives.size > 0
        ? here.map((first) => joinAlternatives(first, here, alternatives))
        : [here.slice(0, IN_EXAMPLE)];
    const [best] = sets
      .filter((projects) => projects.length > 1)
      .map((projects) => ({ name, projects, weight: weigh(projects), size: here.length }))
      .sort((a, b) => b.weight - a.weight);
    return best ?? [];
  });
  return examples
    .sort((a, b) => b.weight - a.weight || a.size - b.size)
    .slice(0, max)
    .map(({ name, projects }) => ({
      name,
      projects: projects.map(({ slug, name }) => ({ slug, name })),
      path: comparePath(projects.map(({ slug }) => slug)),
    }));
}
