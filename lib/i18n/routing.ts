import { defineRouting } from "next-intl/routing";

export const LOCALES = ["en", "zh"] as const;
export type Locale = (typeof LOCALES)[number];

/** The value of `<html lang>` and of hreflang. */
export const LANGUAGE_TAGS: Record<Locale, string> = { en: "en", zh: "zh-Hans" };

/** A path means one language for everyone who opens it, so nothing is guessed from the browser. */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: "en",
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
});
