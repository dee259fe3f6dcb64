import { type Facet, FACETS, facetValues } from "@/lib/landscape/facets";
import type { SnapshotProject } from "@/lib/snapshot/types";

export type Option = { value: string; label: string; count: number };

/** How many options stand open before "show all". */
export const FIRST_OPTIONS = 7;
/** With more options than this, typing finds one sooner than reading. */
export const MANY_OPTIONS = 12;
/** A list longer than this is for typing, not for scrolling. */
export const MAX_OPTIONS = 200;

/** The facets that tell any of the projects apart, in the order of the panel. */
export function presentFacets(projects: readonly SnapshotProject[]): Facet[] {
  return FACETS.filter((facet) => projects.some((project) => facetValues(facet, project).length > 0));
}

/**
 * What can be chosen, most projects first, then by name. What would give nothing is left out, unless it is chosen.
 * @param counts projects by value
 */
export function optionsOf(
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  nameOf: (value: string) => string,
  locale: string,
): Option[] {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
  return [...new Set([...counts.keys(), ...chosen])]
    .map((value) => ({ value, label: nameOf(value), count: counts.get(value) ?? 0 }))
    .sort((a, b) => b.count - a.count || collator.compare(a.label, b.label) || (a.value < b.value ? -1 : 1));
}

/** The first few, and every chosen one, so that a choice never goes out of sight. */
export function firstOptions(options: readonly Option[], chosen: readonly string[]): Option[] {
  return options.filter((option, index) => index < FIRST_OPTIONS || chosen.includes(option.value));
}

/** The options with these letters in their name, case aside. */
export function narrowOptions(options: readonly Option[], letters: string): Option[] {
  const wanted = letters.trim().toLowerCase();
  return wanted === "" ? [...options] : options.filter((option) => option.label.toLowerCase().includes(wanted));
}
