"use client";

import { useMemo } from "react";
import { alignHits } from "@/lib/history/align";
import { formerSearch, joinHits } from "@/lib/history/former-hits";
import { wordsToMark } from "@/lib/landscape/marks";
import { search, type SearchHits } from "@/lib/landscape/search";
import { searchNames } from "@/lib/landscape/search-names";
import type { OverlayView } from "@/lib/overlays/types";
import { isSearchedByServer } from "@/lib/query/search-query";
import type { Snapshot } from "@/lib/snapshot/types";
import { useSearchIndex } from "./use-search-index";
import { useSearchWords } from "./use-search-words";
import { useServerHits } from "./use-server-hits";

/**
 * The hits for the query in the address. Until they are there, names alone answer: better a first answer at once than
 * a whole one late.
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
  const isFirst = query === firstQuery;
  const hasWords = query.trim() !== "";
  const isRemote = isSearchedByServer(today);
  const found = useServerHits({
    ...{ version: today.version, query, overlay: overlay?.slug ?? null },
    isWanted: isRemote && !isFirst,
  });
  const isAwaited = hasWords && !isFirst;
  const words = useSearchWords(snapshot, { overlay, today, isAwaited, isForSearch: !isRemote });
  const { text, isError, loadText, prepareSearch } = words;
  const index = useSearchIndex(snapshot, isRemote ? null : text);
  const searchFormer = useMemo(
    () => (isRemote && snapshot !== today ? formerSearch(today, snapshot) : null),
    [isRemote, snapshot, today],
  );

  const whole = useMemo(() => {
    if (index) return search(index, query);
    const there = isFirst ? first : alignHits(found.hits, today, snapshot);
    return there && joinHits(there, searchFormer?.(query) ?? null);
  }, [index, query, found.hits, today, snapshot, searchFormer, isFirst, first]);
  const hits = useMemo(
    () => whole ?? (isAwaited ? searchNames(snapshot, query) : null),
    [whole, isAwaited, snapshot, query],
  );
  const marks = useMemo(() => (hits ? wordsToMark(query, hits.words) : []), [hits, query]);
  const isProvisional = isAwaited && !whole && (isRemote ? found.isAwaited : !isError);
  return { hits, marks, index, text, loadText, prepareSearch, isProvisional };
}
