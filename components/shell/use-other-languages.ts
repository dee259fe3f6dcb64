"use client";

import { useLocale } from "next-intl";
import { useSearchParams } from "next/navigation";
import { getPathname, usePathname } from "@/lib/i18n/navigation";
import { LANGUAGE_TAGS, LOCALES, type Locale } from "@/lib/i18n/routing";

/** Languages by their own names, which are the same words in every language. */
const OWN_NAMES: Record<Locale, string> = { en: "English", zh: "中文" };

/** The languages that this page is not in, each with this page's address in it, query included. */
export function useOtherLanguages() {
  const locale = useLocale();
  const pathname = usePathname();
  const query = useSearchParams().toString();
  return LOCALES.filter((other) => other !== locale).map((other) => {
    const path = getPathname({ href: pathname, locale: other });
    return { name: OWN_NAMES[other], tag: LANGUAGE_TAGS[other], href: query ? `${path}?${query}` : path };
  });
}
