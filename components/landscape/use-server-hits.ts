"use client";

import { useQuery } from "@tanstack/react-query";
import type { SearchHits } from "@/lib/landscape/search";
import { searchQuery } from "@/lib/query/search-query";

type Asked = { version: string; query: string; overlay: string | null; isWanted: boolean };

/**
 * What the server finds in the landscape of today; `null` until it has answered, and where it can't be asked.
 * @param isWanted nothing is asked where the page knows the answer
 */
export function useServerHits({ isWanted, ...asked }: Asked): { hits: SearchHits | null; isAwaited: boolean } {
  const isAsked = isWanted && asked.query.trim() !== "";
  // A letter that follows takes back what the one before asked.
  const { data = null, isPending } = useQuery({ ...searchQuery(asked), enabled: isAsked });
  return { hits: isAsked ? data : null, isAwaited: isAsked && isPending };
}
