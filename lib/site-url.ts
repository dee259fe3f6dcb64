/** The public address of the site: `SITE_URL`, else the landscape's own, else this machine's. */
export function siteUrl(landscapeUrl?: string): URL {
  for (const candidate of [process.env.SITE_URL, landscapeUrl]) {
    if (candidate && URL.canParse(candidate)) return new URL(candidate);
  }
  return new URL(`http://localhost:${process.env.PORT ?? 3000}`);
}
