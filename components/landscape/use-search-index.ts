"use client";

import { useEffect, useState } from "react";
import { buildSearchIndexInSteps, type SearchIndex } from "@/lib/landscape/search";
import type { SearchText, Snapshot } from "@/lib/snapshot/types";

type Built = { snapshot: Snapshot; text: SearchText; index: SearchIndex };

/** The index of these words; `null` until it is built, which takes longer than a frame. */
export function useSearchIndex(snapshot: Snapshot, text: SearchText | null): SearchIndex | null {
  const [built, setBuilt] = useState<Built | null>(null);
  useEffect(() => {
    if (!text) return;
    let isWanted = true;
    void buildSearchIndexInSteps(snapshot, text).then((index) => {
      if (isWanted) setBuilt({ snapshot, text, index });
    });
    return () => {
      isWanted = false;
    };
  }, [snapshot, text]);
  return built?.snapshot === snapshot && built.text === text ? built.index : null;
}
