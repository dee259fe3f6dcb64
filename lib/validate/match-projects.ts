import type { Project } from "../model/types";
import { slugify } from "../model/slug";
import { normalizeAddress } from "./same-address";

type Index = ReadonlyMap<string, Project>;

function indexBy(projects: readonly Project[], keysOf: (project: Project) => string[]): Index {
  const index = new Map<string, Project>();
  for (const project of projects) for (const key of keysOf(project)) if (!index.has(key)) index.set(key, project);
  return index;
}

function primaryOf({ repositories }: Project): string[] {
  return repositories.filter(({ isPrimary }) => isPrimary).map(({ url }) => normalizeAddress(url));
}

/** Finds the project that another landscape lists under its own slug: by slug, then other names, then repository. */
export function createMatcher(projects: readonly Project[]): (other: Project) => Project | undefined {
  const bySlug = indexBy(projects, ({ slug }) => [slug]);
  const byOtherName = indexBy(projects, ({ oldSlugs, name, aliases }) => [
    ...oldSlugs,
    ...[name, ...aliases].map(slugify),
  ]);
  const byRepository = indexBy(projects, primaryOf);
  return (other) => {
    const [primary] = primaryOf(other);
    const names = [other.slug, slugify(other.name)];
    const named = [bySlug, byOtherName].flatMap((index) => names.flatMap((name) => index.get(name) ?? []));
    return named[0] ?? (primary === undefined ? undefined : byRepository.get(primary));
  };
}
