import { withBasePath } from "../base-path";
import { routes } from "../routes";
import { localizedPath } from "../seo/addresses";

/** The file, beside the pages of a static site, that says what ids of older landscapes mean. */
const FILE = "/old-links.json";
const KINDS = { item: "landscape2", selected: "landscapeapp" } as const;

function slugIn(file: unknown, kind: string, id: string): string | null {
  if (typeof file !== "object" || file === null) return null;
  const ids: unknown = new Map(Object.entries(file)).get(kind);
  if (typeof ids !== "object" || ids === null) return null;
  const slug: unknown = new Map(Object.entries(ids)).get(id);
  return typeof slug === "string" ? slug : null;
}

/**
 * Where a link to an item of an older landscape leads on a static site; `null` for a query that is none, or means
 * nothing here.
 */
export async function oldLinkOf(query: string, locale: string): Promise<string | null> {
  const params = new URLSearchParams(query);
  for (const [key, kind] of Object.entries(KINDS)) {
    const id = params.get(key);
    if (id === null || id === "") continue;
    const file: unknown = await fetch(withBasePath(FILE)).then(
      (response) => (response.ok ? response.json() : null),
      () => null,
    );
    const slug = slugIn(file, kind, id);
    return slug === null ? null : localizedPath(routes.project(slug), locale);
  }
  return null;
}
