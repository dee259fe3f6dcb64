import "server-only";
import { findProjectSlug, getSnapshot } from "../db/queries";
import { projectSlugOf, relationsSlugOf } from "../routes";
import { type SlugDetour, slugDetour } from "./slug-detour";

/** Where the address of a project, or of its relations, leads that is none today; `null` for every other address. */
export async function projectDetour(pathname: string): Promise<SlugDetour | null> {
  const slug = (projectSlugOf(pathname) ?? relationsSlugOf(pathname))?.normalize("NFC");
  const snapshot = slug === undefined ? null : await getSnapshot();
  if (slug === undefined || !snapshot) return null;
  const has = (wanted: string) => snapshot.projects.some((project) => project.slug === wanted);
  return slugDetour(slug, { has, findToday: findProjectSlug });
}
