import type { SnapshotProject } from "../snapshot/types";

/** What results can be narrowed by. The order is that of the filter panel. */
export const FACETS = [
  "status",
  "stage",
  "category",
  "alive",
  "vendor",
  "independent",
  "license",
  "oss",
  "kind",
  "country",
  "language",
  "tag",
] as const;
export type Facet = (typeof FACETS)[number];

/** Chosen values by facet. Values of one facet widen, facets narrow. */
export type Selection = Record<Facet, readonly string[]>;

/** The same thing for every facet. */
export function eachFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
}

/** Like `eachFacet`, each made when it is first read. */
export function eachFacetLate<T>(make: (facet: Facet) => T): Readonly<Record<Facet, T>> {
  const made = new Map<Facet, T>();
  const read = (facet: Facet): T => {
    const value = made.has(facet) ? (made.get(facet) as T) : make(facet);
    made.set(facet, value);
    return value;
  };
  const late = Object.fromEntries(FACETS.map((facet) => [facet, { get: () => read(facet), enumerable: true }]));
  return Object.defineProperties({}, late) as Record<Facet, T>;
}

export const NO_SELECTION: Selection = eachFacet(() => []);

/** `category`, then `category/subcategory`, of every placement. */
function categoryValues(project: SnapshotProject): string[] {
  return project.placements.flatMap((path) => [path.slice(0, path.indexOf("/")), path]);
}

const optional = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

const VALUES: Record<Facet, (project: SnapshotProject) => readonly string[]> = {
  status: (project) => optional(project.status),
  stage: (project) => optional(project.stage),
  category: (project) => [...new Set(categoryValues(project))],
  alive: (project) => optional(project.liveness?.isAlive.toString()),
  vendor: (project) => [...new Set(project.vendors)],
  independent: (project) => optional(project.isIndependent?.toString()),
  license: (project) => optional(project.license),
  oss: (project) => optional(project.isOpenSource?.toString()),
  kind: (project) => optional(project.kind),
  country: (project) => optional(project.country),
  language: (project) => project.languages,
  tag: (project) => project.tags,
};

/** The values by which a project is found under a facet, each once. */
export function facetValues(facet: Facet, project: SnapshotProject): readonly string[] {
  return VALUES[facet](project);
}

export function hasSelection(selection: Selection): boolean {
  return FACETS.some((facet) => selection[facet].length > 0);
}

/** The selection with one value switched on or off. Values stay sorted, so equal filters give equal links. */
export function toggleValue(selection: Selection, facet: Facet, value: string): Selection {
  const chosen = selection[facet];
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value].sort();
  return { ...selection, [facet]: next };
}
