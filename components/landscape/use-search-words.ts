"use client";

import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { useFirstSign } from "@/components/ui/use-first-sign";
import { alignText } from "@/lib/history/align";
import { withPrivateTexts } from "@/lib/overlays/apply";
import type { OverlayView } from "@/lib/overlays/types";
import { searchTextQuery } from "@/lib/query/search-text-query";
import type { Snapshot } from "@/lib/snapshot/types";

type Ways = {
  overlay: OverlayView | null;
  /** The landscape that the words belong to, of which `snapshot` may be an earlier state. */
  today: Snapshot;
  /** Whether a search waits for them. */
  isAwaited: boolean;
  /** Whether anything is searched for in the page itself. */
  isForSearch: boolean;
};

/** Summaries and aliases, in the order of `snapshot`, once something asks for them. */
export function useSearchWords(snapshot: Snapshot, { overlay, today, isAwaited, isForSearch }: Ways) {
  const [isWanted, setWanted] = useState(false);
  const { data = null, isError } = useQuery({
    ...searchTextQuery(snapshot.version),
    enabled: isWanted || (isAwaited && isForSearch),
  });
  const text = useMemo(() => {
    const all = withPrivateTexts(data, overlay);
    return all && alignText(all, today, snapshot);
  }, [data, overlay, today, snapshot]);
  const loadText = useCallback(() => setWanted(true), []);
  const prepareSearch = useCallback(() => {
    if (isForSearch) setWanted(true);
  }, [isForSearch]);

  // With the first sign of a reader: summaries are half as many bytes as the map, and who only looks needs none.
  useFirstSign(prepareSearch);

  return { text, isError, loadText, prepareSearch };
}
