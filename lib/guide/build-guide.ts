import { normalizeName } from "../model/legacy-ids";
import type { Category, Explanation, GuideChapter } from "../model/types";
import { sortProjects } from "../landscape/sort";
import type { Snapshot } from "../snapshot/types";
import type { Chapter, GuidePart } from "./types";

/** Ids that other parts of every page have. */
const TAKEN = ["main", "pages"];

const explanationOf = ({ summary, problem, when, start }: Explanation): Explanation => ({
  summary,
  problem,
  when,
  start,
});

function isExplained(explanation: Explanation): boolean {
  return Object.values(explanationOf(explanation)).some((text) => text !== undefined);
}

/** Hands out anchors; the second part of a name gets a number. */
function anchors() {
  const used = new Set(TAKEN);
  return (...names: string[]): string => {
    const wanted = names.map(normalizeName).join("--");
    let anchor = wanted || "part";
    for (let number = 2; used.has(anchor); number += 1) anchor = `${wanted}-${number}`;
    used.add(anchor);
    return anchor;
  };
}

/** The projects at each place of the map. */
function projectsByPlace(snapshot: Snapshot, locale: string): Map<string, number[]> {
  const byPlace = new Map<string, number[]>();
  const sorted = sortProjects(snapshot, [...snapshot.projects.keys()], "stage", locale);
  for (const index of sorted) {
    const placements = snapshot.projects[index]?.placements ?? [];
    for (const place of new Set(placements.flatMap((path) => [path, path.slice(0, path.indexOf("/"))]))) {
      const list = byPlace.get(place);
      if (list) list.push(index);
      else byPlace.set(place, [index]);
    }
  }
  return byPlace;
}

/** The guide that its authors wrote, each part with what stands where it speaks of. */
function written(chapters: readonly GuideChapter[], snapshot: Snapshot, locale: string): Chapter[] {
  const at = projectsByPlace(snapshot, locale);
  const anchor = anchors();
  return chapters.map(({ title, category, sections, ...chapter }): Chapter => {
    const shelf = snapshot.categories.find(({ slug }) => slug === category);
    const name = shelf?.name ?? { en: title };
    return {
      ...chapter,
      anchor: anchor(name.en),
      title: name,
      ...(shelf && { place: { category: shelf.slug } }),
      // Its sections show them; without any nothing else would.
      projects: shelf && sections.length === 0 ? (at.get(shelf.slug) ?? []) : [],
      sections: sections.map(({ title, subcategory, ...section }): GuidePart => {
        const box = shelf?.subcategories.find(({ slug }) => slug === subcategory);
        return {
          ...section,
          anchor: anchor(name.en, box?.name.en ?? title),
          title: box?.name ?? { en: title },
          ...(shelf && box && { place: { category: shelf.slug, subcategory: box.slug } }),
          projects: shelf && box ? (at.get(`${shelf.slug}/${box.slug}`) ?? []) : [],
        };
      }),
    };
  });
}

/** A guide made of what the parts of the map say of themselves; those that say nothing are left out. */
function fromExplanations(categories: readonly Category[], snapshot: Snapshot, locale: string): Chapter[] {
  const at = projectsByPlace(snapshot, locale);
  const anchor = anchors();
  return categories.flatMap(({ slug, name, subcategories, ...rest }): Chapter[] => {
    const explained = subcategories.filter(isExplained);
    const explanation = explanationOf(rest);
    if (!isExplained(explanation) && explained.length === 0) return [];
    return [
      {
        anchor: anchor(name.en),
        title: name,
        explanation,
        keywords: [],
        place: { category: slug },
        projects: explained.length === 0 ? (at.get(slug) ?? []) : [],
        sections: explained.map(({ slug: subcategory, name: title, ...words }) => ({
          anchor: anchor(name.en, title.en),
          title,
          explanation: explanationOf(words),
          keywords: [],
          place: { category: slug, subcategory },
          projects: at.get(`${slug}/${subcategory}`) ?? [],
        })),
      },
    ];
  });
}

/** The chapters to read: those of the landscape's guide, else those that its categories explain themselves in. */
export function buildGuide(
  guide: readonly GuideChapter[],
  categories: readonly Category[],
  snapshot: Snapshot,
  locale: string,
): Chapter[] {
  return guide.length > 0 ? written(guide, snapshot, locale) : fromExplanations(categories, snapshot, locale);
}
