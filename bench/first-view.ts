import type { Landscape, Project } from "../lib/model/types";
import { placeKey } from "../lib/seed/map-order";

/** The projects of the first tab, box by box as the map has them; of every category where there are no tabs. */
export function firstView({
  groups: [first],
  categories,
  projects,
}: Pick<Landscape, "groups" | "categories" | "projects">): Project[][] {
  const shown = first
    ? first.categories.flatMap((slug) => categories.filter((each) => each.slug === slug))
    : categories;
  const boxes = new Map<string, Project[]>();
  for (const category of shown)
    for (const subcategory of category.subcategories)
      boxes.set(placeKey({ category: category.slug, subcategory: subcategory.slug }), []);
  for (const project of projects)
    for (const placement of project.placements) boxes.get(placeKey(placement))?.push(project);
  return [...boxes.values()].filter((box) => box.length > 0);
}
