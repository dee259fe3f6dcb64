/** Where the address of something leads that is none today: on to its slug of today, or nowhere. */
export type SlugDetour = { movedTo: string } | "unknown";

type Known = {
  has: (slug: string) => boolean;
  /** The slug of today for one of before. */
  findToday?: (oldSlug: string) => Promise<string | null>;
};

/** `null` for a slug of today. Old names and other case lead on. */
export async function slugDetour(slug: string, { has, findToday }: Known): Promise<SlugDetour | null> {
  if (has(slug)) return null;
  const lower = slug.toLowerCase();
  const movedTo = (await findToday?.(slug)) ?? (await findToday?.(lower)) ?? (has(lower) ? lower : null);
  return movedTo === null ? "unknown" : { movedTo };
}
