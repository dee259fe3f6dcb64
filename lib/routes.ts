/** Every address of the site, without a language prefix. Nothing else builds a path. */
export const routes = {
  landscape: () => "/",
  project: (slug: string) => `/projects/${encodeURIComponent(slug)}`,
  category: (category: string) => `/categories/${encodeURIComponent(category)}`,
  subcategory: (category: string, subcategory: string) =>
    `/categories/${encodeURIComponent(category)}/${encodeURIComponent(subcategory)}`,
  vendor: (slug: string) => `/vendors/${encodeURIComponent(slug)}`,
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

/** The slug in a project's path, with or without a language prefix; `null` for other paths. */
export function projectSlugOf(pathname: string): string | null {
  const match = /^(?:\/zh)?\/projects\/([^/]+)\/?$/.exec(pathname);
  if (!match?.[1]) return null;
  try {
    return decodeURIComponent(match[1]);
  } catch {
    return null;
  }
}
