"use client";

import { memo, type MouseEvent, useCallback, useMemo } from "react";
import { CompareChoiceContext, useChoiceState } from "@/components/compare/compare-choice";
import { useFormerHref } from "@/components/history/use-former-href";
import { usePast } from "@/components/history/use-past";
import { usePrivateDetails } from "@/components/overlays/use-private-details";
import { useStatusColors } from "@/components/overlays/use-status-colors";
import { usePrefetchProject } from "@/components/project/use-prefetch-project";
import { useListedSlugs } from "@/components/shortlist/use-shortlist";
import { isPlainClick } from "@/components/ui/plain-click";
import { alignHits } from "@/lib/history/align";
import type { HistoryWire } from "@/lib/history/wire";
import { resultsOf } from "@/lib/landscape/results";
import type { SearchHits } from "@/lib/landscape/search";
import { applyOverlay } from "@/lib/overlays/apply";
import type { OverlaySummary, OverlayView } from "@/lib/overlays/types";
import type { Snapshot } from "@/lib/snapshot/types";
import { decodeSnapshot, type SnapshotWire } from "@/lib/snapshot/wire";
import { useProjectColors } from "./coloring/use-project-colors";
import { ExplorerCard } from "./explorer-card";
import { ExplorerLayout } from "./explorer-layout";
import { LandscapeContext, type LandscapeState, OpenSlugContext } from "./landscape-context";
import { useLandscapeHost } from "./landscape-host";
import { useLandscapeParams } from "./use-landscape-params";
import { useProjectCard } from "./use-project-card";
import { useSearch } from "./use-search";
import { useSelection } from "./use-selection";

type Props = {
  wire: SnapshotWire;
  firstQuery: string;
  firstHits: SearchHits | null;
  overlay: OverlayView | null;
  overlays: readonly OverlaySummary[];
  /** Comes with the page where its address has a day. */
  firstHistory: HistoryWire | null;
  /** The day of today. */
  today: string;
};

/** Drawn anew where the landscape changes, and not for a card that opens. */
const Layout = memo(ExplorerLayout);

/** By itself what takes long, so that a browser may do something else between this and the rest. */
export function LandscapeExplorer({ wire, overlay, ...rest }: Props) {
  const current = useMemo(() => applyOverlay(decodeSnapshot(wire), overlay), [wire, overlay]);
  return <Explorer current={current} overlay={overlay} {...rest} />;
}

/** The one place that joins the address, the snapshot and what is found in it. */
function Explorer(props: Omit<Props, "wire"> & { current: Snapshot }) {
  const { current, firstQuery, firstHits, overlay, overlays, firstHistory, today } = props;
  const [asked, setParams] = useLandscapeParams();
  const { defaultView = null } = current;
  const params = useMemo(() => ({ ...asked, view: asked.view ?? defaultView }), [asked, defaultView]);
  const { past, pastProblem } = usePast(current, params.at, firstHistory, today);
  const former = past?.time.former;
  const snapshot = past?.snapshot ?? current;
  const hitsThere = useMemo(() => alignHits(firstHits, current, snapshot), [firstHits, current, snapshot]);
  const searching = useSearch(snapshot, params.q, firstQuery, hitsThere, overlay, current);
  const { hits, marks, index, text, loadText, prepareSearch, isProvisional } = searching;
  const selection = useSelection(params);
  const { group } = params;
  const only = useListedSlugs(params.shortlist === "true");
  const results = useMemo(
    () => resultsOf(snapshot, { group, selection, hits, only }),
    [snapshot, group, selection, hits, only],
  );
  const statuses = useStatusColors(overlay, selection.status);
  const colors = useProjectColors(snapshot, params.color, results.group, statuses);
  usePrivateDetails(overlay);
  const writeChoice = useCallback((compare: string[]) => setParams({ compare }), [setParams]);
  const choice = useChoiceState(current, params.compare, writeChoice);
  const { openSlug, openProject, closeProject, projectHref: todaysHref } = useProjectCard();
  const projectHref = useFormerHref(todaysHref, former);
  const prefetch = usePrefetchProject();
  const prefetchProject = useCallback((slug: string) => void (former?.has(slug) || prefetch(slug)), [former, prefetch]);
  // The same object until one of its parts is another, so that all that hangs on it rests.
  const state = useMemo<LandscapeState>(
    () => ({
      ...{ snapshot, params, setParams, results, colors, overlay, overlays, statuses },
      ...{ marks, index, text, loadText, prepareSearch, isProvisional },
      ...{ openProject, closeProject, projectHref, prefetchProject },
      ...{ past, pastProblem, today },
    }),
    // prettier-ignore
    [
      snapshot, params, setParams, results, colors, overlay, overlays, statuses,
      marks, index, text, loadText, prepareSearch, isProvisional,
      openProject, closeProject, projectHref, prefetchProject,
      past, pastProblem, today,
    ],
  );
  // Whoever searches the site finds what it has today.
  useLandscapeHost({ ...state, snapshot: current, index: past ? null : index });

  /** Links to projects open the card here; with a modifier they stay links. */
  const handleClick = (event: MouseEvent) => {
    if (event.defaultPrevented || !isPlainClick(event)) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-slug]") : null;
    if (!link?.dataset.slug || former?.has(link.dataset.slug)) return;
    event.preventDefault();
    openProject(link.dataset.slug);
  };

  return (
    <LandscapeContext value={state}>
      <CompareChoiceContext value={choice}>
        <OpenSlugContext value={openSlug}>
          {/* Links carry their own semantics and keys; this only hears their clicks once for a thousand. */}
          <div className="flex min-h-0 flex-1 flex-col" onClick={handleClick}>
            <Layout />
          </div>
          <ExplorerCard />
        </OpenSlugContext>
      </CompareChoiceContext>
    </LandscapeContext>
  );
}
