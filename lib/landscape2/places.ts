import { normalizeName } from "../model/legacy-ids";
import type { Category, Placement, Subcategory } from "../model/types";
import { hintAt } from "./hint";
import { freeSlug, type OutlineItem } from "./outline";
import { child, entriesOf, type Part, warn } from "./part";
import { textOf } from "./values";

const FORM = 'write it as "Category / Subcategory", with spaces around the slash';
const ADD = "add it, or name an existing one";

/** `implied` holds `category/subcategory` of the places that only items ask for. */
export type Places = { categories: Category[]; implied: Set<string> };

/** By exact name, else by a name that differs in punctuation and case alone. */
function find<Shelf extends Subcategory>(part: Part, shelves: readonly Shelf[], name: string): Shelf | undefined {
  const exact = shelves.find((shelf) => shelf.name.en === name);
  if (exact) return exact;
  const near = shelves.find((shelf) => normalizeName(shelf.name.en) === normalizeName(name));
  if (near) warn(part, `"${name}" is spelled otherwise elsewhere`, `write "${near.name.en}"`);
  return near;
}

/** The shelf of that name, put at the end where there is none, as landscape2 does. */
function findOrAdd<Shelf extends Subcategory>(
  part: Part,
  shelves: Shelf[],
  name: string,
  add: (slug: string) => Shelf,
) {
  const found = find(part, shelves, name);
  if (found) return found;
  const added = add(freeSlug(name, shelves, `place-${shelves.length + 1}`));
  shelves.push(added);
  return added;
}

function namesOf(shelves: readonly { name: { en: string } }[]): string[] {
  return shelves.map(({ name }) => name.en);
}

/** What may have been meant by a place that no list has: that subcategory elsewhere, else names like the two. */
function hintAtPlace(categoryName: string, subcategoryName: string, { categories, implied }: Places): string {
  const listed = categories.map((category) => {
    const shelves = category.subcategories.filter(({ slug }) => !implied.has(`${category.slug}/${slug}`));
    return { name: category.name, subcategories: namesOf(shelves) };
  });
  const here = listed.find(({ name }) => name.en === categoryName)?.subcategories ?? [];
  const elsewhere = listed.find(({ subcategories }) => subcategories.includes(subcategoryName));
  if (here.length === 0)
    return hintAt(
      categoryName,
      namesOf(categories).filter((name) => name !== categoryName),
      ADD,
    );
  return hintAt(subcategoryName, here, elsewhere ? `did you mean "${elsewhere.name.en} / ${subcategoryName}"?` : ADD);
}

function locate(part: Part, categoryName: string, subcategoryName: string, places: Places): Placement {
  const { categories, implied } = places;
  const category = findOrAdd(part, categories, categoryName, (slug) => {
    return { slug, name: { en: categoryName }, subcategories: [] };
  });
  const subcategory = findOrAdd(part, category.subcategories, subcategoryName, (slug) => {
    implied.add(`${category.slug}/${slug}`);
    return { slug, name: { en: subcategoryName } };
  });
  const placement: Placement = { category: category.slug, subcategory: subcategory.slug };
  if (!implied.has(`${category.slug}/${subcategory.slug}`)) return placement;
  const what = `there is no "${category.name.en} / ${subcategoryName}"; shown in a new box`;
  warn(part, what, hintAtPlace(category.name.en, subcategoryName, places));
  return { ...placement, isImplied: true };
}

/** Home first, then each further place that the item asks for. Adds to `places` those that no list has. */
export function readPlacements(item: OutlineItem, places: Places): Placement[] {
  const placements: Placement[] = [item.home];
  const asked = child(item.part, "second_path");
  // Old files have a single text here.
  const entries = typeof asked.value === "string" ? [asked] : entriesOf(asked);
  for (const entry of entries) {
    const text = textOf(entry) ?? "";
    const [category, subcategory, ...rest] = text.split(" / ").map((name) => name.trim());
    if (!category || !subcategory || rest.length > 0) {
      warn(entry, `"${text}" names no place; left out`, FORM);
      continue;
    }
    const place = locate(entry, category, subcategory, places);
    const isKnown = placements.some(
      (each) => each.category === place.category && each.subcategory === place.subcategory,
    );
    if (isKnown) warn(entry, `it stands in "${text}" already`, "remove this line");
    else placements.push(place);
  }
  return placements;
}
