import { localize } from "../i18n/localized";
import type { Snapshot } from "../snapshot/types";

/** A part of the map: a category, or a subcategory with the name of its category. */
export type Place = { path: string; name: string; names: string[]; category?: string };

/** Every part of the map in its order, each category before its own parts. */
export function listPlaces({ categories }: Pick<Snapshot, "categories">, locale: string): Place[] {
  return categories.flatMap(({ slug, name, subcategories }) => [
    { path: slug, name: localize(name, locale), names: [name.en, name.zh ?? ""] },
    ...subcategories.map((each) => ({
      path: `${slug}/${each.slug}`,
      name: localize(each.name, locale),
      names: [each.name.en, each.name.zh ?? ""],
      category: localize(name, locale),
    })),
  ]);
}
