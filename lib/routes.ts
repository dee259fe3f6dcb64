import { withBasePath } from "./base-path";

/** Every address of the site, without a language prefix and the base path. Nothing else builds a path. */
export const routes = {
  landscape: () => "/",
  project: (slug: string) => `/projects/${encodeURIComponent(slug)}`,
  category: (category: string) => `/categories/${encodeURIComponent(category)}`,
  subcategory: (category: string, subcategory: string) =>
    `/categories/${encodeURIComponent(category)}/${encodeURIComponent(subcategory)}`,
  place: ({ category, subcategory }: { category: string; subcategory?: string }): string =>
    subcategory === undefined ? routes.category(category) : routes.subcategory(category, subcategory),
  vendors: () => "/vendors",
  vendor: (slug: string) => `/vendors/${encodeURIComponent(slug)}`,
  compare: () => "/compare",
  choose: () => "/choose",
  shortlist: () => "/shortlist",
  relations: (slug: string) => `/projects/${encodeURIComponent(slug)}/relations`,
  timeline: () => "/timeline",
  changes: () => "/changes",
  /** Of no framework's link, so the base path is in it. */
  changesFeed: (locale: string) => withBasePath(locale === "en" ? "/changes.xml" : `/${locale}/changes.xml`),
  stats: () => "/stats",
  apiDocs: () => "/docs/api",
  /** @param anchor of a chapter or section */
  guide: (anchor?: string) => (anchor === undefined ? "/guide" : `/guide#${encodeURIComponent(anchor)}`),
  quiz: () => "/quiz",
  /** What is on the path of maturity, as a table. */
  summary: () => "/summary",
  members: () => "/membership",
  logoWall: () => "/logos",
  embed: () => "/embed",
  embedSetup: () => "/embed/setup",
  preview: () => "/preview",
  openGraphImage: (locale: string, slug?: string) =>
    withBasePath(slug ? `/og/${locale}/${encodeURIComponent(slug)}` : `/og/${locale}`),
} as const;

/** First parts of the paths of pages: no group of a landscape can have one of them for an alias. */
export const OWN_PAGES: readonly string[] = [
  ...["categories", "changes", "choose", "compare", "docs", "embed", "guide", "logos", "membership"],
  ...["preview", "quiz", "shortlist", "stats", "summary", "timeline", "vendors"],
];

/** Addresses of data, with the base path; the same for every language. */
export const apiRoutes = {
  version: () => withBasePath("/api/version"),
  landscape: () => withBasePath("/api/landscape"),
  history: () => withBasePath("/api/history"),
  relations: () => withBasePath("/api/relations"),
  project: (slug: string) => withBasePath(`/api/projects/${encodeURIComponent(slug)}`),
  timelineCsv: () => withBasePath("/api/timeline.csv"),
  vendor: (slug: string) => withBasePath(`/api/vendors/${encodeURIComponent(slug)}`),
  openApi: () => withBasePath("/api/openapi.json"),
  /** What is on the screen, by the query of the page. */
  exported: (format: string) => withBasePath(`/api/export.${format}`),
  preview: () => withBasePath("/api/preview"),
  badge: (slug: string) => withBasePath(`/badges/${encodeURIComponent(slug)}.svg`),
  search: () => withBasePath("/api/search"),
  searchText: (version: string) => withBasePath(`/api/search-text/${version}`),
  stats: (chart: string) => withBasePath(`/api/stats/${chart}.csv`),
  /** landscape2's table of what is on the path of maturity. */
  projectsCsv: () => withBasePath("/docs/projects.csv"),
  /** What a page of others includes to size its embeds. */
  embedScript: () => withBasePath("/embed.js"),
  /** Content-addressed, so they may be kept for ever. */
  logoSheet: (name: string) => withBasePath(`/logos/sheets/${name}.webp`),
  logo: (hash: string) => withBasePath(`/logos/${hash}.webp`),
} as const;

/** The decoded parts of a path below its first one, with or without a language prefix; `null` for other paths. */
function partsBelow(first: string, pathname: string): string[] | null {
  const match = /^(?:\/zh)?\/([^/]+)\/(.+?)\/?$/.exec(pathname);
  if (match?.[1] !== first || !match[2]) return null;
  try {
    return match[2].split("/").map(decodeURIComponent);
  } catch {
    return null;
  }
}

function onlyPartBelow(first: string, pathname: string): string | null {
  const [slug, ...more] = partsBelow(first, pathname) ?? [];
  return slug && more.length === 0 ? slug : null;
}

/** The slug in a project's path; `null` for other paths. */
export function projectSlugOf(pathname: string): string | null {
  return onlyPartBelow("projects", pathname);
}

/** The slug in the path of a project's relations; `null` for other paths. */
export function relationsSlugOf(pathname: string): string | null {
  const [slug, page, ...more] = partsBelow("projects", pathname) ?? [];
  return slug && page === "relations" && more.length === 0 ? slug : null;
}

/** The slug in a vendor's path; `null` for other paths. */
export function vendorSlugOf(pathname: string): string | null {
  return onlyPartBelow("vendors", pathname);
}

/** Whether a path is the one page of ours that others may frame. */
export function isEmbedPath(pathname: string): boolean {
  return /^(?:\/zh)?\/embed\/?$/.test(pathname);
}

/** The slugs in the path of a category or subcategory; `null` for other paths. */
export function placeOf(pathname: string): { category: string; subcategory?: string } | null {
  const [category, subcategory, ...more] = partsBelow("categories", pathname) ?? [];
  if (!category || subcategory === "" || more.length > 0) return null;
  return subcategory === undefined ? { category } : { category, subcategory };
}
