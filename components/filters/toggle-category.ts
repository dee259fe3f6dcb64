import { type Selection, toggleValue } from "@/lib/landscape/facets";

/**
 * The selection with a category, or a subcategory as `category/subcategory`, switched on or off.
 * A category and its own parts are never chosen together: the wider would swallow the narrower.
 */
export function toggleCategory(selection: Selection, path: string): Selection {
  const toggled = toggleValue(selection, "category", path);
  if (!toggled.category.includes(path)) return toggled;
  const isReplaced = (other: string) => other.startsWith(`${path}/`) || path.startsWith(`${other}/`);
  return { ...toggled, category: toggled.category.filter((other) => !isReplaced(other)) };
}
