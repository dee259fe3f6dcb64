import { deburr } from "./deburr";

const FALLBACK = "project";

/** The part of an address that a name alone decides: letters and numbers of any script, joined by single hyphens. */
export function slugify(name: string): string {
  const slug = deburr(name)
    .replace(/(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])/gu, " dot net ")
    .replace(/(?<![\p{L}\p{N}])([a-z])#/gu, "$1 sharp ")
    .replaceAll("++", " plus plus ")
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, "")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "-")
    .replace(/^[-\p{M}]+|-+$/gu, "");
  return slug === "" ? FALLBACK : slug;
}

export type SlugRequest = {
  name: string;
  /** Asked for by the source; stronger than what the name gives. */
  wanted?: string;
  /** Unique and lasting; decides who keeps the plain slug in a clash. */
  key: string;
};

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A slug for each key. The order of `items` never matters; no numbered slug takes one that another has of its own. */
export function assignSlugs(items: readonly SlugRequest[]): Map<string, string> {
  const claims = items.map(({ name, wanted, key }) => ({
    key,
    slug: wanted ?? slugify(name),
    isWanted: wanted !== undefined,
  }));
  claims.sort(
    (a, b) => compareText(a.slug, b.slug) || Number(b.isWanted) - Number(a.isWanted) || compareText(a.key, b.key),
  );
  const own = new Set(claims.map((claim) => claim.slug));
  const taken = new Set<string>();
  const slugs = new Map<string, string>();
  for (const { key, slug } of claims) {
    let chosen = slug;
    for (let number = 2; taken.has(chosen) || (chosen !== slug && own.has(chosen)); number += 1)
      chosen = `${slug}-${number}`;
    taken.add(chosen);
    slugs.set(key, chosen);
  }
  return slugs;
}
