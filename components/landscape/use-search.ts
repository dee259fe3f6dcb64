"use client";

import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import { wordsToMark } from "@/lib/landscape/marks";
import { alignText } from "@/lib/history/align";
import { search, type SearchHits } from "@/lib/landscape/search";
import { withPrivateTexts } from "@/lib/overlays/apply";
import type { OverlayView } from "@/lib/overlays/types";
import { searchTextQuery } from "@/lib/query/search-text-query";
import type { Snapshot } from "@/lib/snapshot/types";
import { useSearchIndex } from "./use-search-index";

/** Until the index is there, names alone answer: better a first answer at once than a whole one late. */
function searchNames(snapshot: Snapshot, query: string): SearchHits | null {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const order = snapshot.projects.flatMap((project, index) =>
    words.every((word) => project.name.toLowerCase().includes(word)) ? [index] : [],
  );
  return { order, words };
}

/**
 * The hits for the query in the address.
 * @param first what the server found for `firstQuery`, so that the first paint is right
 * @param today the landscape that the words to search in belong to, of which `snapshot` may be an earlier state
 */
export function useSearch(
  snapshot: Snapshot,
  query: string,
  firstQuery: string,
  first: SearchHits | null,
  overlay: OverlayView | null,
  today: Snapshot,
) {
  const [isWanted, setWanted] = useState(false);
  const { data = null } = useQuery({ ...searchTextQuery(snapshot.version), enabled: isWanted });
  const text = useMemo(() => {
    const all = withPrivateTexts(data, overlay);
    return all && alignText(all, today, snapshot);
  }, [data, overlay, today, snapshot]);
  const index = useSearchIndex(snapshot, text);
  const prepareSearch = useCallback(() => setWanted(true), []);

  // With the first sign of a reader: summaries are half as many bytes as the map, and who only looks needs none.
  useEffect(() => {
    const stop = new AbortController();
    for (const sign of ["pointermove", "pointerdown", "keydown"] as const)
      window.addEventListener(sign, prepareSearch, { once: true, passive: true, signal: stop.signal });
    return () => stop.abort();
  }, [prepareSearch]);

  const hits = useMemo(() => {
    if (index) return search(index, query);
    return query === firstQuery ? first : searchNames(snapshot, query);
  }, [index, snapshot, query, firstQuery, first]);
  const marks = useMemo(() => (hits ? wordsToMark(query, hits.words) : []), [hits, query]);
  return { hits, marks, index, text, prepareSearch };
}
