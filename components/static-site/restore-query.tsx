"use client";

import { useLocale } from "next-intl";
import { useEffect } from "react";
import { usePathname } from "@/lib/i18n/navigation";
import { oldLinkOf } from "@/lib/query/old-link";
import { routes } from "@/lib/routes";
import { isStaticSite } from "@/lib/static-export/is-static";

/**
 * On a static host every query is answered by the same HTML, so `BOOT_SCRIPT` takes it out of the address until the
 * page has been taken over. Here it comes back, and what reads the address shows it.
 */
export function RestoreQuery() {
  const locale = useLocale();
  const isMap = usePathname() === routes.landscape();
  useEffect(() => {
    const page = document.documentElement;
    const query = page.dataset.query ?? "";
    if (!isStaticSite() || query === "") return;
    // The framework hears of changes of the address only after the effects of this first render.
    const timer = setTimeout(() => {
      page.dataset.query = "";
      const { pathname, hash } = window.location;
      window.history.replaceState(null, "", `${pathname}${query}${hash}`);
      if (isMap) void oldLinkOf(query, locale).then((path) => path && window.location.replace(path));
    });
    return () => clearTimeout(timer);
  }, [isMap, locale]);
  return null;
}
