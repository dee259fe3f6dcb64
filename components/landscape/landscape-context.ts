"use client";

import { createContext, useContext } from "react";
import type { PastState } from "@/components/history/use-past";
import type { Results } from "@/lib/landscape/results";
import type { SearchIndex } from "@/lib/landscape/search";
import type { LandscapeParams } from "@/lib/search-params";
import type { OverlaySummary, OverlayView } from "@/lib/overlays/types";
import type { SearchText, Snapshot } from "@/lib/snapshot/types";
import type { ProjectColors, StatusColors } from "./coloring/use-project-colors";
import type { SetParams } from "./use-landscape-params";

export type LandscapeState = PastState & {
  /** As it was on the day in the address, where there is one. */
  snapshot: Snapshot;
  params: LandscapeParams;
  setParams: SetParams;
  results: Results;
  /** What the projects are coloured by; `null` while they are not. */
  colors: ProjectColors | null;
  /** The list that is laid over the landscape. */
  overlay: OverlayView | null;
  /** The lists that can be. */
  overlays: readonly OverlaySummary[];
  /** Statuses to colour by; `null` where no list gives any. */
  statuses: StatusColors | null;
  /** Words to mark in names and summaries, lower-cased; empty without a search. */
  marks: readonly string[];
  /** `null` until it is first needed and built, and where the server searches. */
  index: SearchIndex | null;
  /** Summaries, once they have arrived. */
  text: SearchText | null;
  /** Loads summaries. */
  loadText: () => void;
  /** Loads what a search needs ahead of it. */
  prepareSearch: () => void;
  /** Whether names alone have answered yet, so that more may be found in a moment. */
  isProvisional: boolean;
  openProject: (slug: string) => void;
  closeProject: () => void;
  /** Address of a project's page that keeps the query, for links that open the card. */
  projectHref: (slug: string) => string;
  prefetchProject: (slug: string) => void;
};

export const LandscapeContext = createContext<LandscapeState | null>(null);

/** The project whose card is open. By itself, so that nothing else is drawn anew for it. */
export const OpenSlugContext = createContext<string | null>(null);

export const useOpenSlug = () => useContext(OpenSlugContext);

export function useLandscape(): LandscapeState {
  const state = useContext(LandscapeContext);
  if (!state) throw new Error("useLandscape is for parts of the landscape explorer");
  return state;
}
