import { child, entriesOf, fail, isMapOrAbsent, keysOf, type Part } from "./part";
import { textOf } from "./values";

/** A name in a file, to be looked up and complained about. */
export type Named = { text: string; part: Part };

/** Category and subcategories that a setting speaks of; all of them where `subcategories` is empty. */
export type PlaceRule = { category: Named; subcategories: Named[] };

export type TagRule = { tag: string; rules: PlaceRule[] };

export function nameIn(part: Part): Named | undefined {
  const text = textOf(part);
  return text === undefined ? undefined : { text, part };
}

export function namesIn(part: Part): Named[] {
  return entriesOf(part).flatMap((entry) => nameIn(entry) ?? []);
}

/** A name that has to be there. */
export function requiredName(part: Part, key: string, kind: string): Named | undefined {
  if (!isMapOrAbsent(part)) return undefined;
  const named = nameIn(child(part, key));
  if (!named) fail(part, `${kind} has no "${key}"`, `give it a "${key}"`);
  return named;
}

export function readPlaceRules(part: Part, key: string, kind: string): PlaceRule[] {
  return entriesOf(part).flatMap((entry) => {
    const category = requiredName(entry, key, kind);
    return category ? [{ category, subcategories: namesIn(child(entry, "subcategories")) }] : [];
  });
}

/** In the order in which they are tried, that of the alphabet. */
export function readTagRules(part: Part): TagRule[] {
  if (!isMapOrAbsent(part)) return [];
  const tags = keysOf(part).map((tag) => ({
    tag,
    rules: readPlaceRules(child(part, tag), "category", `tag "${tag}"`),
  }));
  return tags.sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** Names as the data file writes them. */
export type HomeNames = { category: string; subcategory: string };

export function isMatch({ category, subcategories }: PlaceRule, home: HomeNames): boolean {
  if (category.text !== home.category) return false;
  return subcategories.length === 0 || subcategories.some(({ text }) => text === home.subcategory);
}
