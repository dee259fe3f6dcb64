import { withBasePath } from "../base-path";
import { LANGUAGE_TAGS, LOCALES, type Locale, routing } from "../i18n/routing";

/** A path of lib/routes.ts as it stands in a language, base path and all: English has no prefix. */
export function localizedPath(path: string, locale: string): string {
  return withBasePath(localizedRoute(path, locale));
}

/** The same for the framework's redirects, which put the base path before it themselves. */
export function localizedRoute(path: string, locale: string): string {
  if (locale === routing.defaultLocale) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

/** The same page in every language, by hreflang; absolute where `base` is given. */
export function languageAlternates(path: string, base?: URL): Record<string, string> {
  const at = (locale: Locale) => absolute(localizedPath(path, locale), base);
  return {
    ...Object.fromEntries(LOCALES.map((locale) => [LANGUAGE_TAGS[locale], at(locale)])),
    "x-default": at(routing.defaultLocale),
  };
}

function absolute(path: string, base?: URL): string {
  return base ? new URL(path, base).href : path;
}
