"use client";

import { useLocale } from "next-intl";
import dynamic from "next/dynamic";
import { memo } from "react";
import { ActiveFilters } from "@/components/filters/active-filters";
import { FilterBar } from "@/components/filters/filter-bar";
import { FilterRail } from "@/components/filters/filter-rail";
import { CompareTray } from "@/components/compare/compare-tray";
import { OverlayMenu } from "@/components/overlays/overlay-menu";
import { ShortlistNotice } from "@/components/shortlist/shortlist-notice";
import { ShortlistSwitch } from "@/components/shortlist/shortlist-switch";
import { ExportMenu } from "@/components/exports/export-menu";
import { DeferredTimeBar } from "@/components/history/deferred-time-bar";
import { useFirstSign } from "@/components/ui/use-first-sign";
import { TimeButton } from "@/components/history/time-button";
import { cn } from "@/lib/cn";
import { localize } from "@/lib/i18n/localized";
import { ColorLegend } from "./coloring/color-legend";
import { ColorMenu } from "./coloring/color-menu";
import { CompactSwitch } from "./compact-switch";
import { DeferredLandscape } from "./deferred-landscape";
import { EmptyResults } from "./empty-results";
import { GroupTabs } from "./group-tabs";
import { useLandscape } from "./landscape-context";
import { LandscapeMap } from "./map/landscape-map";
import { PrintHeading } from "./print-heading";
import { ResultCount } from "./result-count";
import { ViewSwitch } from "./view-switch";

const loadCards = () => import("./cards/cards-view").then((module) => module.CardsView);
const loadTable = () => import("./table/table-view").then((module) => module.TableView);
const CardsView = dynamic(loadCards);
const TableView = dynamic(loadTable);
const loadViews = () => void Promise.all([loadCards(), loadTable()]);

const LAST_BAR_ID = "view-bar";

function View() {
  const { params, results } = useLandscape();
  if (results.count === 0 && (params.view ?? "map") !== "map") return <EmptyResults />;
  if (params.view === "cards") return <CardsView />;
  if (params.view === "table") return <TableView />;
  return <LandscapeMap />;
}

/** What follows a filter a moment later, so that the map shows it first. */
const Tabs = memo(GroupTabs);
const Views = memo(ViewSwitch);
const Chips = memo(ActiveFilters);
const Compact = memo(CompactSwitch);
const Legend = memo(ColorLegend);
const Tray = memo(CompareTray);
const Tools = memo(function Tools() {
  return (
    <>
      <OverlayMenu />
      <ShortlistSwitch />
      <ColorMenu />
      <ExportMenu />
      <TimeButton />
    </>
  );
});
const Notice = memo(ShortlistNotice);

/** Bars above, filters at the left when wide, the view in the rest. On a phone the page itself scrolls. */
export function ExplorerLayout() {
  const { snapshot, results } = useLandscape();
  useFirstSign(loadViews);
  return (
    <main id="main" className="flex min-h-0 flex-1 flex-col">
      {/* The first picture holds every bar: they would wrap anew while their parts arrive. */}
      <link rel="expect" href={`#${LAST_BAR_ID}`} blocking="render" />
      <PrintHeading />
      <h1 className="sr-only">{localize(snapshot.name, useLocale())}</h1>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-1.5 print:hidden">
        <DeferredLandscape>
          <Tabs />
        </DeferredLandscape>
        <ResultCount className="md:hidden" />
        {/* On a phone the tools scroll beside the views, should all of them be there. */}
        <div className="flex min-w-0 items-center gap-1 max-md:-ml-3 max-md:flex-1 max-md:basis-36 max-md:overflow-x-auto max-md:p-0.5 md:ml-auto">
          <DeferredLandscape>
            <Tools />
          </DeferredLandscape>
        </div>
        <DeferredLandscape>
          <Views className="max-md:ml-auto" />
        </DeferredLandscape>
      </div>
      <DeferredTimeBar />
      <div className="flex min-h-0 flex-1">
        <FilterRail />
        <div className="flex min-h-0 min-w-0 flex-1 flex-col">
          <FilterBar />
          {/* Always there, so that a filter moves nothing below it. */}
          <div
            id={LAST_BAR_ID}
            className={cn(
              "flex min-h-10 items-center gap-3 border-b border-line px-4 print:hidden",
              !results.isNarrowed && "max-md:hidden",
            )}
          >
            <ResultCount className="max-md:hidden" />
            <DeferredLandscape>
              <Chips className="flex-1 flex-nowrap overflow-x-auto border-0 px-0.5 py-1" />
              <Compact />
            </DeferredLandscape>
          </div>
          <DeferredLandscape>
            <Legend />
          </DeferredLandscape>
          <View />
        </div>
      </div>
      <Notice />
      <DeferredLandscape>
        <Tray />
      </DeferredLandscape>
    </main>
  );
}
