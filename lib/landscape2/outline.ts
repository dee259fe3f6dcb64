import { normalizeName } from "../model/legacy-ids";
import type { Category, Placement, Subcategory } from "../model/types";
import { child, entriesOf, fail, keysOf, lenient, type Part, warn } from "./part";
import { MARKERS } from "./keys";
import { textOf } from "./values";

/** An item with the place in the file that it stands in; names as written there. */
export type OutlineItem = { part: Part; home: Placement; category: string; subcategory: string };

export type Outline = { categories: Category[]; items: OutlineItem[] };

const SHELF_KEYS = new Set<string>(["name", "subcategories", "items", "note", ...MARKERS]);

/** A slug that no sibling has; where the name gives none, `fallback`. */
export function freeSlug(name: string, siblings: readonly { slug: string }[], fallback: string): string {
  const base = normalizeName(name).replace(/^-+/, "") || fallback;
  const taken = new Set(siblings.map((sibling) => sibling.slug));
  let slug = base;
  for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}

function nameOf(part: Part, kind: string): string {
  const name = textOf(child(part, "name"));
  if (name === undefined) fail(part, `a ${kind} has no name`, 'give it a "name"');
  return name ?? `Unnamed ${kind} ${Number(part.path.at(-1)) + 1}`;
}

/** The one of this name among `shelves`, made where it is new. */
function open<Shelf extends Subcategory>(
  part: Part,
  kind: string,
  shelves: Shelf[],
  make: (base: Subcategory) => Shelf,
) {
  const name = nameOf(part, kind);
  for (const key of keysOf(part)) {
    if (!SHELF_KEYS.has(key)) warn(child(part, key), `unknown key "${key}" of a ${kind}`, "remove it", "key");
  }
  const known = shelves.find((shelf) => shelf.name.en === name);
  if (known) {
    warn(part, `${kind} "${name}" stands here a second time`, "move its entries to the first one");
    return known;
  }
  const note = textOf(lenient(child(part, "note")));
  const slug = freeSlug(name, shelves, `${kind}-${shelves.length + 1}`);
  const shelf = make({ slug, name: { en: name }, summary: note === undefined ? undefined : { en: note } });
  shelves.push(shelf);
  return shelf;
}

/** Categories, subcategories and their items, in the file's order. `null`, reported, where the file has no root for them. */
export function readOutline(root: Part): Outline | null {
  const key = ["landscape", "categories"].find((each) => keysOf(root).includes(each));
  if (key === undefined) {
    fail(
      root,
      'the file has neither "landscape:" nor "categories:"',
      'start it with "landscape:" and a list of categories',
    );
    return null;
  }
  for (const each of keysOf(root)) {
    if (each !== key) warn(child(root, each), `unknown key "${each}"`, "remove it", "key");
  }
  const outline: Outline = { categories: [], items: [] };
  for (const categoryPart of entriesOf(child(root, key))) {
    const category = open(categoryPart, "category", outline.categories, (base) => ({ ...base, subcategories: [] }));
    for (const subcategoryPart of entriesOf(child(categoryPart, "subcategories"))) {
      const subcategory = open(subcategoryPart, "subcategory", category.subcategories, (base) => base);
      const home = { category: category.slug, subcategory: subcategory.slug };
      for (const part of entriesOf(child(subcategoryPart, "items")))
        outline.items.push({ part, home, category: category.name.en, subcategory: subcategory.name.en });
    }
  }
  return outline;
}
