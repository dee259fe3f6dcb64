"use client";

import { useLocale } from "next-intl";
import { useMemo } from "react";
import { localize } from "@/lib/i18n/localized";
import { markWords, wordsToMark } from "@/lib/landscape/marks";
import type { SearchHits } from "@/lib/landscape/search";
import type { Snapshot, SnapshotProject } from "@/lib/snapshot/types";
import { findByName } from "./find-by-name";

const MAX_PROJECTS = 12;
const MAX_OTHERS = 6;

/** A category, or a subcategory with the name of its category. */
type FoundCategory = { path: string; name: string; names: string[]; category?: string };

type FoundVendor = { slug: string; name: string };

export type PaletteResults = {
  projects: SnapshotProject[];
  /** Words to mark in the names of projects. */
  marks: string[];
  vendors: FoundVendor[];
  categories: FoundCategory[];
  /** The names of the rows, in order; each stands once in the palette. */
  values: Record<"projects" | "vendors" | "categories", string[]>;
  /** Whether the best project is called so, or only has the words somewhere. */
  isProjectName: boolean;
};

/**
 * What a query finds in the landscape, best first.
 * @param hits what it finds of projects
 */
export function usePaletteResults(
  snapshot: Snapshot | undefined,
  hits: SearchHits | null,
  query: string,
): PaletteResults {
  const locale = useLocale();
  const categories = useMemo(() => (snapshot ? listCategories(snapshot, locale) : []), [snapshot, locale]);
  return useMemo(() => {
    const projects = (hits?.order ?? []).slice(0, MAX_PROJECTS).flatMap((place) => snapshot?.projects[place] ?? []);
    const marks = hits ? wordsToMark(query, hits.words) : [];
    const vendors = findByName(snapshot?.vendors ?? [], ({ name }) => [name.en, name.zh ?? ""], query, MAX_OTHERS).map(
      ({ slug, name }) => ({ slug, name: localize(name, locale) }),
    );
    const found = findByName(categories, ({ names }) => names, query, MAX_OTHERS);
    return {
      projects,
      marks,
      vendors,
      categories: found,
      values: {
        projects: projects.map(({ slug }) => `project:${slug}`),
        vendors: vendors.map(({ slug }) => `vendor:${slug}`),
        categories: found.map(({ path }) => `category:${path}`),
      },
      isProjectName: projects[0] !== undefined && markWords(projects[0].name, marks).some((part) => part.isMatch),
    };
  }, [snapshot, hits, query, categories, locale]);
}

function listCategories(snapshot: Snapshot, locale: string): FoundCategory[] {
  return snapshot.categories.flatMap(({ slug, name, subcategories }) => [
    { path: slug, name: localize(name, locale), names: [name.en, name.zh ?? ""] },
    ...subcategories.map((each) => ({
      path: `${slug}/${each.slug}`,
      name: localize(each.name, locale),
      names: [each.name.en, each.name.zh ?? ""],
      category: localize(name, locale),
    })),
  ]);
}
