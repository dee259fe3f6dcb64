import type { Category, Group } from "../model/types";
import { hintAt } from "./hint";
import { freeSlug } from "./outline";
import { child, entriesOf, type Part, warn } from "./part";
import { nameIn, type Named, namesIn, type PlaceRule, requiredName } from "./rules";

export type GroupSetting = { name: Named; alias?: Named; categories: Named[] };

export function readGroupSettings(part: Part): GroupSetting[] {
  return entriesOf(part).flatMap((entry) => {
    const name = requiredName(entry, "name", "a group");
    const alias = nameIn(child(entry, "alias"));
    return name ? [{ name, alias, categories: namesIn(child(entry, "categories")) }] : [];
  });
}

/** The shelf of that name; where there is none, a warning with the nearest. */
export function lookUp<Shelf extends { name: { en: string } }>(
  { text, part }: Named,
  shelves: readonly Shelf[],
  kind: string,
) {
  const found = shelves.find(({ name }) => name.en === text);
  if (found) return found;
  const names = shelves.map(({ name }) => name.en);
  warn(part, `there is no ${kind} "${text}"`, hintAt(text, names, `name an existing ${kind}`));
  return undefined;
}

/** The tabs, and the slug of each by the name that settings use for it. */
export function readGroups(settings: readonly GroupSetting[], categories: readonly Category[]) {
  const groups: Group[] = [];
  const slugs = new Map<string, string>();
  for (const { name, alias, categories: names } of settings) {
    const found = names.flatMap((each) => lookUp(each, categories, "category")?.slug ?? []);
    const slug = freeSlug((alias ?? name).text, groups, `group-${groups.length + 1}`);
    if (slugs.has(name.text)) warn(name.part, `a second group is called "${name.text}"`, "give it another name");
    else slugs.set(name.text, slug);
    groups.push({ slug, name: { en: name.text }, categories: [...new Set(found)] });
  }
  const first = settings[0];
  const grouped = new Set(groups.flatMap((group) => group.categories));
  for (const { slug, name } of first ? categories : []) {
    if (first && !grouped.has(slug)) warn(first.name.part, `category "${name.en}" is in no group`, "add it to one");
  }
  return { groups, slugs };
}

/** Puts the subcategories of overridden categories in their order; what the override leaves out stays, after them. */
export function orderCategories(categories: readonly Category[], overrides: readonly PlaceRule[]): Category[] {
  const ordered = new Map<string, Category>();
  for (const { category: named, subcategories } of overrides) {
    const category = lookUp(named, categories, "category");
    if (!category) continue;
    const first = subcategories.flatMap((each) => lookUp(each, category.subcategories, "subcategory") ?? []);
    const rest = category.subcategories.filter((each) => !first.includes(each));
    for (const { name } of rest)
      warn(named.part, `"${name.en}" is not listed here: landscape2 hides it, shown last`, "list it");
    ordered.set(category.slug, { ...category, subcategories: [...new Set([...first, ...rest])], hasFixedOrder: true });
  }
  return categories.map((category) => ordered.get(category.slug) ?? category);
}
