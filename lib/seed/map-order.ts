import type { Landscape, Placement, Project } from "../model/types";

/** The name of a place on the map in keys and in the browser's data. */
export function placeKey(placement: Pick<Placement, "category" | "subcategory">): string {
  return `${placement.category}/${placement.subcategory}`;
}

/** Every project once, at its home place: by category, then subcategory, then as the source has them. What has no place comes last. */
export function inMapOrder(landscape: Pick<Landscape, "categories" | "projects">): Project[] {
  const ranks = new Map<string, number>();
  for (const category of landscape.categories)
    for (const subcategory of category.subcategories)
      ranks.set(placeKey({ category: category.slug, subcategory: subcategory.slug }), ranks.size);
  const rankOf = ({ placements: [home] }: Project) => (home && ranks.get(placeKey(home))) ?? ranks.size;
  return landscape.projects.toSorted((a, b) => rankOf(a) - rankOf(b));
}
