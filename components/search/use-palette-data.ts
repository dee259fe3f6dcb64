"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { landscapeHost } from "@/components/landscape/landscape-host";
import { useServerHits } from "@/components/landscape/use-server-hits";
import { buildSearchIndex, search, type SearchHits } from "@/lib/landscape/search";
import { searchNames } from "@/lib/landscape/search-names";
import { isSearchedByServer } from "@/lib/query/search-query";
import { searchTextQuery } from "@/lib/query/search-text-query";
import { snapshotQuery } from "@/lib/query/snapshot-query";
import type { Snapshot } from "@/lib/snapshot/types";

type PaletteData = {
  snapshot: Snapshot | undefined;
  hits: SearchHits | null;
  /** Whether `hits` are all there are, and not those by name alone. */
  isWhole: boolean;
  isError: boolean;
};

/** The landscape and what is found in it: with the explorer's index where the page has one, else one made on first use. */
export function usePaletteData(query: string): PaletteData {
  const { data: snapshot, isError } = useQuery(snapshotQuery());
  const isRemote = snapshot !== undefined && isSearchedByServer(snapshot);
  const host = landscapeHost();
  const overlay = host?.snapshot === snapshot ? (host?.overlay?.slug ?? null) : null;
  const version = snapshot?.version ?? "";
  const found = useServerHits({ version, query, overlay, isWanted: isRemote });
  const text = useQuery({ ...searchTextQuery(version), enabled: snapshot !== undefined && !isRemote });
  const index = useMemo(() => {
    const host = landscapeHost();
    if (host?.index && host.snapshot === snapshot) return host.index;
    // Without the summaries names still answer, so a failure there is no failure here.
    if (!snapshot || isRemote || text.isPending) return null;
    return buildSearchIndex(snapshot, text.data ?? null);
  }, [snapshot, isRemote, text.data, text.isPending]);
  const hits = useMemo(() => {
    if (index) return search(index, query);
    return found.hits ?? (snapshot && isRemote ? searchNames(snapshot, query) : null);
  }, [index, found.hits, snapshot, isRemote, query]);
  return { snapshot, hits, isWhole: isRemote ? !found.isAwaited : index !== null, isError };
}
