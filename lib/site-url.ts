import { withBasePath } from "./base-path";

/**
 * The public address of the site: `SITE_URL`, else the landscape's own, else this machine's. Where the build has a
 * base path, it is the paths that have it.
 */
export function siteUrl(landscapeUrl?: string): URL {
  for (const candidate of [process.env.SITE_URL, landscapeUrl]) {
    if (candidate && URL.canParse(candidate)) return withBasePath("") ? new URL("/", candidate) : new URL(candidate);
  }
  return new URL(`http://localhost:${process.env.PORT ?? 3000}`);
}
