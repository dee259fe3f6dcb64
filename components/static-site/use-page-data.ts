import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { decodeHistory } from "@/lib/history/wire";
import { buildSearchIndex, search } from "@/lib/landscape/search";
import { historyQuery } from "@/lib/query/history-query";
import type { PageData } from "@/lib/query/page-data";
import { searchTextQuery } from "@/lib/query/search-text-query";
import { snapshotQuery } from "@/lib/query/snapshot-query";

/** What a page is made of, from the files beside it; `null` while they are on their way. Throws where they can't be had. */
export function usePageData(q: string): PageData | null {
  const { data: snapshot } = useQuery({ ...snapshotQuery(), throwOnError: true });
  const { data: wire } = useQuery({ ...historyQuery(), throwOnError: true });
  const hasWords = q.trim() !== "";
  const texts = useQuery({
    ...searchTextQuery(snapshot?.version ?? ""),
    enabled: hasWords && snapshot !== undefined,
    throwOnError: true,
  });
  const index = useMemo(
    () => (snapshot && texts.data ? buildSearchIndex(snapshot, texts.data) : null),
    [snapshot, texts.data],
  );
  return useMemo(() => {
    if (!snapshot || !wire || (hasWords && !index)) return null;
    return { snapshot, history: decodeHistory(wire), hits: hasWords && index ? search(index, q) : null };
  }, [snapshot, wire, index, hasWords, q]);
}
