"use client";

import { usePathname } from "next/navigation";
import { useCallback } from "react";
import { useLocale } from "next-intl";
import { getPathname } from "@/lib/i18n/navigation";
import { projectSlugOf, routes } from "@/lib/routes";

/**
 * The card over the map. Opening it changes the path and keeps the query, without asking the server for a page:
 * the same address opened by link is the project's page.
 */
export function useProjectCard() {
  const locale = useLocale();
  const openSlug = projectSlugOf(usePathname());
  const projectHref = useCallback((slug: string) => getPathname({ href: routes.project(slug), locale }), [locale]);
  const show = useCallback((path: string) => {
    window.history.pushState(null, "", `${path}${window.location.search}`);
  }, []);
  const openProject = useCallback((slug: string) => show(projectHref(slug)), [show, projectHref]);
  const closeProject = useCallback(() => show(getPathname({ href: routes.landscape(), locale })), [show, locale]);
  return { openSlug, projectHref, openProject, closeProject };
}
