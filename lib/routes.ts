/** Every address of the site, without a language prefix. Nothing else builds a path. */
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
  changesFeed: (locale: string) => (locale === "en" ? "/changes.xml" : `/${locale}/changes.xml`),
  stats: () => "/stats",
  openGraphImage: (locale: string, slug?: string) =>
    slug ? `/og/${locale}/${encodeURIComponent(slug)}` : `/og/${locale}`,
} as const;

/** Addresses of data; the same for every language. */
export const apiRoutes = {
  version: () => "/api/version",
  landscape: () => "/api/landscape",
  project: (slug: string) => `/api/projects/${encodeURIComponent(slug)}`,
  searchText: (version: string) => `/api/search-text/${version}`,
  /** Content-addressed, so they may be kept for ever. */
  logoSheet: (hash: string) => `/logos/sheets/${hash}.webp`,
  logo: (hash: string) => `/logos/${hash}.webp`,
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

/** The slug in a vendor's path; `null` for other paths. */
export function vendorSlugOf(pathname: string): string | null {
  return onlyPartBelow("vendors", pathname);
}

/** The slugs in the path of a category or subcategory; `null` for other paths. */
export function placeOf(pathname: string): { category: string; subcategory?: string } | null {
  const [category, subcategory, ...more] = partsBelow("categories", pathname) ?? [];
  if (!category || subcategory === "" || more.length > 0) return null;
  return subcategory === undefined ? { category } : { category, subcategory };
}
