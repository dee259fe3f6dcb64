"use client";

import { useLocale } from "next-intl";
import { useCallback } from "react";
import { getPathname } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";

/** Addresses of projects; one that the landscape has no more leads to what is known of it. */
export function useFormerHref(hrefOf: (slug: string) => string, former: ReadonlyMap<string, string> | undefined) {
  const locale = useLocale();
  return useCallback(
    (slug: string) => {
      const name = former?.get(slug);
      if (name === undefined) return hrefOf(slug);
      return `${getPathname({ href: routes.changes(), locale })}?q=${encodeURIComponent(name)}`;
    },
    [hrefOf, former, locale],
  );
}
