"use client";

import { createContext, useContext } from "react";
import type { Results } from "@/lib/landscape/results";
import type { SearchIndex } from "@/lib/landscape/search";
import type { LandscapeParams } from "@/lib/search-params";
import type { SearchText, Snapshot } from "@/lib/snapshot/types";
import type { ParamsPatch } from "./use-landscape-params";

export type LandscapeState = {
  snapshot: Snapshot;
  params: LandscapeParams;
  setParams: (patch: ParamsPatch, history?: "push" | "replace") => void;
  results: Results;
  /** Words to mark in names and summaries, lower-cased; empty without a search. */
  marks: readonly string[];
  /** `null` until it is first needed and built. */
  index: SearchIndex | null;
  /** Summaries, once they have arrived. */
  text: SearchText | null;
  /** Loads summaries and builds the index ahead of a search. */
  prepareSearch: () => void;
  /** The project whose card is open. */
  openSlug: string | null;
  openProject: (slug: string) => void;
  closeProject: () => void;
  /** Address of a project's page that keeps the query, for links that open the card. */
  projectHref: (slug: string) => string;
  prefetchProject: (slug: string) => void;
};

export const LandscapeContext = createContext<LandscapeState | null>(null);

export function useLandscape(): LandscapeState {
  const state = useContext(LandscapeContext);
  if (!state) throw new Error("useLandscape is for parts of the landscape explorer");
  return state;
}
