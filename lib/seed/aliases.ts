import type { AliasKind } from "../db/columns";
import type { Project } from "../model/types";

export type AliasRow = { kind: AliasKind; key: string; projectSlug: string };

/** Every other id of the projects, once: a slug in use is no alias, and of two claims the first on the map counts. */
export function listAliases(projects: readonly Project[]): AliasRow[] {
  const slugs = new Set(projects.map(({ slug }) => slug));
  const rows = new Map<string, AliasRow>();
  function add(kind: AliasKind, key: string, projectSlug: string) {
    if (kind === "slug" && slugs.has(key)) return;
    const id = `${kind}:${key}`;
    if (!rows.has(id)) rows.set(id, { kind, key, projectSlug });
  }
  for (const { slug, oldSlugs, legacyIds } of projects) {
    for (const key of oldSlugs) add("slug", key, slug);
    for (const key of legacyIds.landscape2) add("landscape2", key, slug);
    for (const key of legacyIds.landscapeapp) add("landscapeapp", key, slug);
  }
  return [...rows.values()];
}
