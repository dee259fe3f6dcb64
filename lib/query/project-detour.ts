import "server-only";
import { findProjectSlug, getSnapshot } from "../db/queries";
import { projectSlugOf } from "../routes";

/** Where the address of a project leads that is none today: to its new slug, or nowhere. `null` for every other address. */
export async function projectDetour(pathname: string): Promise<{ movedTo: string } | "unknown" | null> {
  const slug = projectSlugOf(pathname)?.normalize("NFC");
  if (slug === undefined) return null;
  const snapshot = await getSnapshot();
  if (!snapshot) return null;
  const has = (wanted: string) => snapshot.projects.some((project) => project.slug === wanted);
  if (has(slug)) return null;
  const lower = slug.toLowerCase();
  const movedTo = (await findProjectSlug(slug)) ?? (await findProjectSlug(lower)) ?? (has(lower) ? lower : null);
  return movedTo === null ? "unknown" : { movedTo };
}
