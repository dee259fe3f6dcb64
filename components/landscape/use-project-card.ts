"use client";

import { usePathname } from "next/navigation";
import { useCallback, useSyncExternalStore } from "react";
import { useLocale } from "next-intl";
import { withoutBasePath } from "@/lib/base-path";
import { getPathname } from "@/lib/i18n/navigation";
import { projectSlugOf, routes } from "@/lib/routes";

/** Tells that a card was opened or closed. */
const moves = new EventTarget();

function subscribe(onChange: () => void): () => void {
  moves.addEventListener("move", onChange);
  window.addEventListener("popstate", onChange);
  return () => {
    moves.removeEventListener("move", onChange);
    window.removeEventListener("popstate", onChange);
  };
}

function show(path: string): void {
  window.history.pushState(null, "", `${path}${window.location.search}`);
  moves.dispatchEvent(new Event("move"));
}

/**
 * The card over the map. Opening it changes the path and keeps the query, without asking the server for a page:
 * the same address opened by link is the project's page.
 */
export function useProjectCard() {
  const locale = useLocale();
  // The framework learns of an address when it has nothing more urgent to do: a card that is asked for is there at once.
  const known = usePathname();
  const openSlug = useSyncExternalStore(
    subscribe,
    () => projectSlugOf(withoutBasePath(window.location.pathname)),
    () => projectSlugOf(known),
  );
  const projectHref = useCallback((slug: string) => getPathname({ href: routes.project(slug), locale }), [locale]);
  const openProject = useCallback((slug: string) => show(projectHref(slug)), [projectHref]);
  const closeProject = useCallback(() => show(getPathname({ href: routes.landscape(), locale })), [locale]);
  return { openSlug, projectHref, openProject, closeProject };
}
