"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { landscapeHost } from "@/components/landscape/landscape-host";
import { buildSearchIndex } from "@/lib/landscape/search";
import { searchTextQuery } from "@/lib/query/search-text-query";
import { snapshotQuery } from "@/lib/query/snapshot-query";

/** The landscape and its index: the explorer's where the page has one, else loaded on first use. */
export function usePaletteData() {
  const { data: snapshot, isError } = useQuery(snapshotQuery());
  const text = useQuery({ ...searchTextQuery(snapshot?.version ?? ""), enabled: snapshot !== undefined });
  const index = useMemo(() => {
    const host = landscapeHost();
    if (host?.index && host.snapshot === snapshot) return host.index;
    // Without the summaries names still answer, so a failure there is no failure here.
    if (!snapshot || text.isPending) return null;
    return buildSearchIndex(snapshot, text.data ?? null);
  }, [snapshot, text.data, text.isPending]);
  return { snapshot, index, isError };
}
