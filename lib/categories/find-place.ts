type Category = { slug: string; subcategories: { slug: string }[] };

/** Slugs of a category, and of a subcategory where that is meant. */
export type PlaceAddress = { category: string; subcategory?: string };

/** The category at an address, with the subcategory where the address names one; `null` where nothing is. */
export function findPlace<T extends Category>(
  categories: readonly T[],
  address: PlaceAddress,
): { category: T; subcategory?: T["subcategories"][number] } | null {
  const category = categories.find(({ slug }) => slug === address.category);
  if (!category) return null;
  if (address.subcategory === undefined) return { category };
  const subcategory = category.subcategories.find(({ slug }) => slug === address.subcategory);
  return subcategory ? { category, subcategory } : null;
}
