"use client";

import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import { wordsToMark } from "@/lib/landscape/marks";
import { buildSearchIndex, search, type SearchHits } from "@/lib/landscape/search";
import { searchTextQuery } from "@/lib/query/search-text-query";
import type { Snapshot } from "@/lib/snapshot/types";

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
 */
export function useSearch(snapshot: Snapshot, query: string, firstQuery: string, first: SearchHits | null) {
  const [isWanted, setWanted] = useState(false);
  const { data: text = null } = useQuery({ ...searchTextQuery(snapshot.version), enabled: isWanted });
  const index = useMemo(() => (text ? buildSearchIndex(snapshot, text) : null), [snapshot, text]);
  const prepareSearch = useCallback(() => setWanted(true), []);

  useEffect(() => {
    // Safari has no idle callback.
    const idle = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 1200));
    const cancel = window.cancelIdleCallback ?? window.clearTimeout;
    const handle = idle(prepareSearch, { timeout: 4000 });
    return () => cancel(handle);
  }, [prepareSearch]);

  const hits = useMemo(() => {
    if (index) return search(index, query);
    return query === firstQuery ? first : searchNames(snapshot, query);
  }, [index, snapshot, query, firstQuery, first]);
  const marks = useMemo(() => (hits ? wordsToMark(query, hits.words) : []), [hits, query]);
  return { hits, marks, index, text, prepareSearch };
}
