import type { MetadataRoute } from "next";
import { LOCALES } from "../i18n/routing";
import { languageAlternates, localizedPath } from "./addresses";

/** Each page once for every language, each naming the others. */
export function sitemapEntries(paths: readonly string[], base: URL): MetadataRoute.Sitemap {
  return paths.flatMap((path) => {
    const languages = languageAlternates(path, base);
    return LOCALES.map((locale) => ({
      url: new URL(localizedPath(path, locale), base).href,
      alternates: { languages },
    }));
  });
}
