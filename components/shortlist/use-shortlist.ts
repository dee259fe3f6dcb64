"use client";

import { useCallback, useSyncExternalStore } from "react";
import { createShortlistStore, type ShortlistState, UNKNOWN_STATE } from "@/lib/shortlist/store";

/** The reader's own list, kept in this browser. */
export const shortlist = createShortlistStore(
  () => window.localStorage,
  () => new Date().toISOString().slice(0, 10),
);

/** The whole list; nothing is known of it on the server. */
export function useShortlist(): ShortlistState {
  return useSyncExternalStore(shortlist.subscribe, shortlist.get, () => UNKNOWN_STATE);
}

/** Whether a project is on the list: a button is drawn anew for its own project alone. */
export function useIsShortlisted(slug: string): boolean {
  const read = useCallback(() => shortlist.get().slugs.has(slug), [slug]);
  return useSyncExternalStore(shortlist.subscribe, read, () => false);
}

/** What is on the list, while it is wanted and known; `null` else, so that nothing is drawn anew for a list unused. */
export function useListedSlugs(isWanted: boolean): ReadonlySet<string> | null {
  const read = useCallback(() => (isWanted ? shortlist.get().slugs : null), [isWanted]);
  return useSyncExternalStore(shortlist.subscribe, read, () => null);
}

/** Pairs of slug and status as JSON: a text, so that nothing is drawn anew until one of them changes. */
export function useListedStatuses(isWanted: boolean): string {
  const read = useCallback(() => {
    const entries = isWanted ? shortlist.get().entries : [];
    return JSON.stringify(entries.flatMap(({ slug, status }) => (status === undefined ? [] : [[slug, status]])));
  }, [isWanted]);
  return useSyncExternalStore(shortlist.subscribe, read, () => "[]");
}
