import { normalizeName } from "../model/legacy-ids";
import type { Category, GuideChapter, Subcategory } from "../model/types";
import { child, entriesOf, fail, isMapOrAbsent, keysOf, type Part, warn } from "./part";
import { textOf, textsOf } from "./values";

const CHAPTER_KEYS = ["category", "content", "keywords", "subcategories"];
const SECTION_KEYS = ["subcategory", "content", "keywords"];

function slugOf(shelves: readonly Subcategory[], title: string): string | undefined {
  const exact = shelves.find(({ name }) => name.en === title);
  return (exact ?? shelves.find(({ name }) => normalizeName(name.en) === normalizeName(title)))?.slug;
}

/** Title, text and keywords of a chapter or section; `null`, reported, where it has no title. */
function readText(part: Part, titleKey: string, keys: readonly string[]) {
  if (!isMapOrAbsent(part)) return null;
  for (const key of keysOf(part)) {
    if (!keys.includes(key)) warn(child(part, key), `unknown key "${key}" in the guide`, "remove it", "key");
  }
  const title = textOf(child(part, titleKey));
  if (title === undefined) {
    fail(part, `a part of the guide has no "${titleKey}"`, `give it a "${titleKey}"`);
    return null;
  }
  const content = textOf(child(part, "content"));
  return { title, content, keywords: textsOf(child(part, "keywords")) };
}

/** Chapters of the guide. One that bears a category's name is about that category; many are about none. */
export function readGuide(root: Part, categories: readonly Category[]): GuideChapter[] {
  if (!isMapOrAbsent(root)) return [];
  for (const key of keysOf(root)) {
    if (key !== "categories") warn(child(root, key), `unknown key "${key}" in the guide`, "remove it", "key");
  }
  return entriesOf(child(root, "categories")).flatMap((part) => {
    const chapter = readText(part, "category", CHAPTER_KEYS);
    if (!chapter) return [];
    const slug = slugOf(categories, chapter.title);
    const subcategories = categories.find((category) => category.slug === slug)?.subcategories ?? [];
    const sections = entriesOf(child(part, "subcategories")).flatMap((each) => {
      const section = readText(each, "subcategory", SECTION_KEYS);
      if (!section) return [];
      const subcategory = slugOf(subcategories, section.title);
      return [{ ...section, subcategory }];
    });
    return [{ ...chapter, category: slug, sections }];
  });
}
