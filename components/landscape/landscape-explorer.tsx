"use client";

import { type MouseEvent, useCallback, useMemo } from "react";
import { CompareChoiceContext, useChoiceState } from "@/components/compare/compare-choice";
import { usePrefetchProject } from "@/components/project/use-prefetch-project";
import { isPlainClick } from "@/components/ui/plain-click";
import { resultsOf } from "@/lib/landscape/results";
import type { SearchHits } from "@/lib/landscape/search";
import { decodeSnapshot, type SnapshotWire } from "@/lib/snapshot/wire";
import { ExplorerCard } from "./explorer-card";
import { ExplorerLayout } from "./explorer-layout";
import { LandscapeContext, type LandscapeState } from "./landscape-context";
import { useLandscapeHost } from "./landscape-host";
import { useLandscapeParams } from "./use-landscape-params";
import { useProjectCard } from "./use-project-card";
import { useSearch } from "./use-search";
import { useSelection } from "./use-selection";

type Props = { wire: SnapshotWire; firstQuery: string; firstHits: SearchHits | null };

/** The one place that joins the address, the snapshot and what is found in it. */
export function LandscapeExplorer({ wire, firstQuery, firstHits }: Props) {
  const snapshot = useMemo(() => decodeSnapshot(wire), [wire]);
  const [params, setParams] = useLandscapeParams();
  const { hits, ...searching } = useSearch(snapshot, params.q, firstQuery, firstHits);
  const selection = useSelection(params);
  const { group } = params;
  const results = useMemo(() => resultsOf(snapshot, { group, selection, hits }), [snapshot, group, selection, hits]);
  const writeChoice = useCallback((compare: string[]) => setParams({ compare }), [setParams]);
  const choice = useChoiceState(snapshot, params.compare, writeChoice);
  const card = useProjectCard();
  const prefetchProject = usePrefetchProject();
  const state: LandscapeState = { snapshot, params, setParams, results, ...searching, ...card, prefetchProject };
  useLandscapeHost(state);

  /** Links to projects open the card here; with a modifier they stay links. */
  const handleClick = (event: MouseEvent) => {
    if (event.defaultPrevented || !isPlainClick(event)) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-slug]") : null;
    if (!link?.dataset.slug) return;
    event.preventDefault();
    card.openProject(link.dataset.slug);
  };

  return (
    <LandscapeContext value={state}>
      <CompareChoiceContext value={choice}>
        {/* Links carry their own semantics and keys; this only hears their clicks once for a thousand. */}
        <div className="flex min-h-0 flex-1 flex-col" onClick={handleClick}>
          <ExplorerLayout />
        </div>
        <ExplorerCard />
      </CompareChoiceContext>
    </LandscapeContext>
  );
}
