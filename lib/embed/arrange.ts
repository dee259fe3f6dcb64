import { normalizeName } from "../model/legacy-ids";
import type { Localized } from "../model/types";
import type { Snapshot, SnapshotCategory, SnapshotProject } from "../snapshot/types";
import { localize } from "../i18n/localized";
import type { EmbedParams } from "./params";

export type EmbedSection = { name: Localized; projects: SnapshotProject[] };

/** A category with its subcategories, or, without a name, the stages or tags of an embed. */
export type EmbedPart = { name?: Localized; sections: EmbedSection[] };

type Wanted = Pick<EmbedParams, "classify" | "key" | "categories" | "subcategories">;

/** Whether a word of an address means this thing: by our slug, or by the name that landscape2 makes of names. */
const isMeant = ({ slug, name }: { slug: string; name: Localized }, word: string) =>
  slug === word || normalizeName(name.en) === word;

const ALL = "all";

/**
 * What an embed shows, by name within each section; nothing where its key means nothing here.
 * @param isShown whether the project at an index passes the filters of the address
 */
export function arrangeEmbed(
  snapshot: Snapshot,
  wanted: Wanted,
  locale: string,
  isShown: (index: number) => boolean = () => true,
): EmbedPart[] {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
  const shown = snapshot.projects
    .filter((_, index) => isShown(index))
    .sort((a, b) => collator.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1));
  const parts =
    wanted.classify === "category" ? byCategory(snapshot, wanted, shown) : [byOther(snapshot, wanted, shown)];
  return parts
    .map((part) => ({ ...part, sections: part.sections.filter(({ projects }) => projects.length > 0) }))
    .filter(({ sections }) => sections.length > 0);
}

/** The categories that are meant, each with the subcategories that are. */
function placesOf({ categories }: Snapshot, { key, categories: words, subcategories }: Wanted): SnapshotCategory[] {
  const [category = "", subcategory] = (key ?? "").split("--");
  const wanted = words.length > 1 || key === null ? words : [category];
  const isAll = wanted.length === 0 || (wanted.length === 1 && wanted[0] === ALL);
  const found = isAll ? categories : categories.filter((each) => wanted.some((word) => isMeant(each, word)));
  const parts = wanted.length > 1 ? [] : subcategory === undefined ? subcategories : [subcategory];
  if (parts.length === 0) return [...found];
  return found.map((each) => ({
    ...each,
    subcategories: each.subcategories.filter((part) => parts.some((word) => isMeant(part, word))),
  }));
}

function byCategory(snapshot: Snapshot, wanted: Wanted, shown: readonly SnapshotProject[]): EmbedPart[] {
  return placesOf(snapshot, wanted).map(({ slug, name, subcategories }) => ({
    name,
    sections: subcategories.map((part) => ({
      name: part.name,
      projects: shown.filter(({ placements }) => placements.includes(`${slug}/${part.slug}`)),
    })),
  }));
}

function byOther(snapshot: Snapshot, { classify, key }: Wanted, shown: readonly SnapshotProject[]): EmbedPart {
  const isWanted = (id: string, name: Localized) => key === null || key === ALL || isMeant({ slug: id, name }, key);
  if (classify === "maturity") {
    const stages = snapshot.stages.filter(({ id, name }) => isWanted(id, name));
    return { sections: stages.map(({ id, name }) => ({ name, projects: shown.filter(({ stage }) => stage === id) })) };
  }
  return {
    sections: tagsOf(shown)
      .filter(({ slug, name }) => isWanted(slug, name))
      .map(({ slug, name }) => ({
        name,
        projects: shown.filter(({ tags }) => tags.some((tag) => normalizeName(tag) === slug)),
      })),
  };
}

/** The tags that projects have, by name. Those that an address cannot tell apart are one. */
export function tagsOf(projects: readonly SnapshotProject[]): { slug: string; name: Localized }[] {
  const names = [...new Set(projects.flatMap(({ tags }) => tags))].sort();
  const bySlug = new Map(names.map((name) => [normalizeName(name), name]));
  return [...bySlug].map(([slug, name]) => ({ slug, name: { en: name } }));
}

/** Every project of the parts once, by name: the list without headers. */
export function flattenEmbed(parts: readonly EmbedPart[], locale: string): SnapshotProject[] {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
  const each = new Set(parts.flatMap(({ sections }) => sections.flatMap(({ projects }) => projects)));
  return [...each].sort((a, b) => collator.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1));
}

/** What stands above a section: the names that the address asks for, and how many it has. */
export function sectionTitle(
  part: EmbedPart,
  section: EmbedSection,
  { locale, hasCategory }: { locale: string; hasCategory: boolean },
): string {
  const names = hasCategory && part.name ? [part.name, section.name] : [section.name];
  return names.map((name) => localize(name, locale)).join(" - ");
}
