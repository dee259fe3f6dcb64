/** More columns than this can't be read side by side. */
export const MAX_COMPARED = 5;

/** The slugs with one more at the end, or without it if it was there; a full list takes no more. */
export function toggleSlug(slugs: readonly string[], slug: string): string[] {
  if (slugs.includes(slug)) return withoutSlug(slugs, slug);
  return slugs.length < MAX_COMPARED ? [...slugs, slug] : [...slugs];
}

export function withoutSlug(slugs: readonly string[], slug: string): string[] {
  return slugs.filter((each) => each !== slug);
}

/** One place to the left (`-1`) or right (`1`); at the ends, and for what is not there, nothing moves. */
export function moveSlug(slugs: readonly string[], slug: string, step: -1 | 1): string[] {
  const from = slugs.indexOf(slug);
  const other = slugs[from + step];
  if (from < 0 || other === undefined) return [...slugs];
  return slugs.map((each) => (each === slug ? other : each === other ? slug : each));
}
