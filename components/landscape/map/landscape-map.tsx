"use client";

import "./map.css";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useMemo, useRef } from "react";
import "@/components/liveness/liveness-mark.css";
import { useCompareChoice } from "@/components/compare/compare-choice";
import { ListedMarks } from "@/components/shortlist/listed-marks";
import { shortlist } from "@/components/shortlist/use-shortlist";
import { firstBoxes, type MapBand as Band, measureBands } from "@/lib/landscape/arrange-map";
import { colorCss } from "@/lib/landscape/coloring";
import { markCss } from "@/lib/landscape/mark-css";
import { mapCss } from "@/lib/landscape/layout/map-css";
import { TILE_SIZES } from "@/lib/landscape/layout/sizes";
import { sheetCss } from "@/lib/logos/sheet-css";
import { useColorWords } from "../coloring/use-color-words";
import { useLandscape } from "../landscape-context";
import { useTopOnChange } from "../use-top-on-change";
import { CompareSpot } from "./compare-spot";
import { HoverCard } from "./hover-card";
import { MapBands } from "./map-bands";
import { MapControls } from "./map-controls";
import { useArrangement } from "./use-arrangement";
import { useDrawnBoxes } from "./use-drawn-boxes";
import { useNearBoxes } from "./use-near-boxes";
import { usePanZoom } from "./use-pan-zoom";
import { useRovingTiles } from "./use-roving-tiles";
import { useTileFacts, useTileStates } from "./use-tile-states";

/** Boxes up to this many tiles have their logos in the first answer; the rest as they come near. */
const FIRST_TILES = 280;
/** As many as a phone shows of them as a list. */
const FIRST_ROWS = 12;

const MARKS = markCss();

function boxesNearStart(bands: readonly Band[]): Map<string, "" | "wide"> {
  return new Map(firstBoxes(bands, FIRST_TILES).map(({ path, before }) => [path, before < FIRST_ROWS ? "" : "wide"]));
}

export function LandscapeMap() {
  const { params, results, colors, projectHref } = useLandscape();
  const { wordOf } = useColorWords();
  const { toggle } = useCompareChoice();
  const t = useTranslations("landscape.map");
  const locale = useLocale();
  const frame = useRef<HTMLDivElement>(null);
  const sizer = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const { scale, detail, zoomBy, fit, reset } = usePanZoom({ frame, sizer, content });

  const { snapshot, bands, isVeiled, isPast, stateOf, firstStateOf, counts } = useArrangement();
  const drawn = useDrawnBoxes(frame, bands);
  const isCulled = drawn !== null;
  // Drawn anew when it has doubled or halved: in between the picture is scaled.
  const farScale = isCulled && detail === "far" ? 2 ** Math.ceil(Math.log2(scale)) : null;
  const css = useMemo(
    () => mapCss(measureBands(bands, snapshot.tileSize, locale), TILE_SIZES[snapshot.tileSize]),
    [bands, snapshot.tileSize, locale],
  );
  const sheets = useMemo(() => sheetCss(snapshot.sheets, snapshot.tileSize), [snapshot.sheets, snapshot.tileSize]);
  const near = useMemo(() => boxesNearStart(bands), [bands]);
  useTileStates(content, bands, stateOf, drawn);
  useTileFacts(content, bands, snapshot.projects, detail === "close" ? wordOf : null, drawn);
  useTopOnChange(frame, results.group);
  useNearBoxes(frame, bands);
  useRovingTiles(frame, stateOf, drawn);

  const handleKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const slug = event.target instanceof HTMLElement ? event.target.dataset.slug : undefined;
    if (event.key === "c" && slug !== undefined) return toggle(slug);
    const project = snapshot.projects.find((each) => each.slug === slug);
    if (event.key === "s" && project) return shortlist.toggle(project.slug, project.name);
    const action = { "+": () => zoomBy(1), "=": () => zoomBy(1), "-": () => zoomBy(-1), "0": reset, f: fit }[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  return (
    <div className="relative flex min-h-0 min-w-0 flex-1 flex-col">
      <style>{`${MARKS}${sheets}\n${css}`}</style>
      {colors && <style>{colorCss(colors.coloring)}</style>}
      <div
        ref={frame}
        className="map-frame"
        data-size={snapshot.tileSize}
        data-detail={detail}
        data-color={colors?.by}
        data-past={isPast ? "" : undefined}
        data-veil={isVeiled ? "" : undefined}
        data-phone={params.view === "map" ? "map" : "list"}
        role="region"
        aria-label={t("label")}
        aria-describedby="map-help"
        onKeyDown={handleKey}
      >
        <p id="map-help" hidden>
          {t("help")}
        </p>
        <div ref={sizer} className="map-sizer">
          <div ref={content} className="map-zoom">
            <div className="map-bands">
              <MapBands
                {...{ bands, counts, snapshot, firstStateOf, isCulled, farScale, drawn, near }}
                group={params.group}
                hrefOf={projectHref}
                // Tiles learn of a change by themselves, a picture is drawn anew.
                stateOf={farScale === null ? firstStateOf : stateOf}
              />
            </div>
          </div>
        </div>
        <ListedMarks />
        <CompareSpot frame={frame} />
      </div>
      <MapControls scale={scale} zoomBy={zoomBy} fit={fit} reset={reset} />
      <HoverCard frame={frame} />
    </div>
  );
}
