"use client";

import "./map.css";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { type CSSProperties, type KeyboardEvent, useCallback, useMemo, useRef, useState } from "react";
import "@/components/liveness/liveness-mark.css";
import { useCompareChoice } from "@/components/compare/compare-choice";
import { ListedMarks } from "@/components/shortlist/listed-marks";
import { shortlist } from "@/components/shortlist/use-shortlist";
import { localize } from "@/lib/i18n/localized";
import { arrangeMap, type MapBand, measureBands } from "@/lib/landscape/arrange-map";
import { colorCss, colorLetter } from "@/lib/landscape/coloring";
import { categoryHue, hueColor } from "@/lib/landscape/hues";
import { markCss } from "@/lib/landscape/mark-css";
import { mapCss } from "@/lib/landscape/layout/map-css";
import { TILE_SIZES } from "@/lib/landscape/layout/sizes";
import { sheetCss } from "@/lib/logos/sheet-css";
import { serializeLandscape } from "@/lib/search-params";
import { useColorWords } from "../coloring/use-color-words";
import { useLandscape } from "../landscape-context";
import { CompareSpot } from "./compare-spot";
import { HoverCard } from "./hover-card";
import { MapBox } from "./map-box";
import { MapControls } from "./map-controls";
import { useNearBoxes } from "./use-near-boxes";
import { usePanZoom } from "./use-pan-zoom";
import { useRovingTiles } from "./use-roving-tiles";
import { type StateOf, useTileFacts, useTileStates } from "./use-tile-states";

/** A category with fewer tiles is too flat to carry its name along the edge. */
const FLAT_TILES = 36;

/** Boxes up to this many tiles have their logos in the first answer; the rest as they come near. */
const FIRST_TILES = 280;
/** As many as a phone shows of them as a list. */
const FIRST_ROWS = 12;

const MARKS = markCss();

function boxesNearStart(bands: readonly MapBand[]): Map<string, "" | "wide"> {
  const near = new Map<string, "" | "wide">();
  let tiles = 0;
  for (const box of bands.flatMap((band) => band.boxes)) {
    if (tiles > FIRST_TILES) break;
    near.set(box.path, tiles < FIRST_ROWS ? "" : "wide");
    tiles += box.tiles.length;
  }
  return near;
}

function countProjects(boxes: readonly MapBand["boxes"][number][], indexOf: (tile: number) => number): number {
  const indexes = boxes.flatMap((box) => box.tiles.map((tile) => indexOf(tile.project)));
  return new Set(indexes.filter((index) => index >= 0)).size;
}

export function LandscapeMap() {
  const { snapshot: standing, params, results, colors, openSlug, projectHref, past } = useLandscape();
  const { wordOf } = useColorWords();
  const { toggle } = useCompareChoice();
  const t = useTranslations("landscape.map");
  const locale = useLocale();
  const format = useFormatter();
  const frame = useRef<HTMLDivElement>(null);
  const sizer = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const { scale, detail, zoomBy, fit, reset } = usePanZoom({ frame, sizer, content });

  const isCompact = params.compact === "true" && (results.isNarrowed || past !== null);
  const shown = isCompact ? results.isMatch : null;
  // Through time every tile keeps its place, with room for what is gone and what is to come.
  const spread = isCompact ? null : past;
  const snapshot = spread?.drawn ?? standing;
  const layout = spread?.time.layout ?? standing;
  const bands = useMemo(
    () => arrangeMap(layout, results.group, shown ? (index) => shown[index] === true : undefined),
    [layout, results.group, shown],
  );
  const indexOf = (tile: number) => (spread ? (spread.indexes[tile] ?? -1) : tile);
  const isVeiled = results.isNarrowed && !shown;
  const stateOf = useCallback<StateOf>(
    (tile, path) => {
      const index = spread ? (spread.indexes[tile] ?? -1) : tile;
      const isAbsent = spread !== null && !standing.projects[index]?.placements.includes(path);
      return {
        isAbsent,
        isLit: isVeiled && !isAbsent && results.isMatch[index] === true,
        isOpen: openSlug !== null && snapshot.projects[tile]?.slug === openSlug,
        tint: colors ? colorLetter(colors.coloring.keys[index]) : undefined,
      };
    },
    [spread, standing, snapshot, isVeiled, results.isMatch, openSlug, colors],
  );
  const [firstStateOf] = useState(() => stateOf);
  const countMatches = (box: MapBand["boxes"][number]) => {
    const there = box.tiles
      .map((tile) => indexOf(tile.project))
      .filter((index) => !spread || standing.projects[index]?.placements.includes(box.path));
    return { matching: there.filter((index) => results.isMatch[index]).length, total: there.length };
  };
  const css = useMemo(
    () => mapCss(measureBands(bands, snapshot.tileSize, locale), TILE_SIZES[snapshot.tileSize]),
    [bands, snapshot.tileSize, locale],
  );
  const sheets = useMemo(() => sheetCss(snapshot.sheets, snapshot.tileSize), [snapshot.sheets, snapshot.tileSize]);
  const near = useMemo(() => boxesNearStart(bands), [bands]);
  useTileStates(content, bands, stateOf);
  useTileFacts(content, bands, snapshot.projects, detail === "close" ? wordOf : null);
  useNearBoxes(frame, bands);
  useRovingTiles(frame, results);

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
        data-past={spread ? "" : undefined}
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
              {bands.map(({ category, boxes }, band) => (
                <section
                  key={category.slug}
                  className={boxes.reduce((sum, box) => sum + box.tiles.length, 0) < FLAT_TILES ? "band flat" : "band"}
                  style={{ "--hue": hueColor(categoryHue(band, bands.length)) } as CSSProperties}
                >
                  <h2 className="band-name" data-upright={locale === "zh" && category.name.zh ? "" : undefined}>
                    <a href={serializeLandscape("", { category: [category.slug], group: params.group })} tabIndex={-1}>
                      {localize(category.name, locale)}
                    </a>
                  </h2>
                  <div className="band-boxes">
                    {boxes.map((box, place) => (
                      <MapBox
                        key={box.path}
                        box={box}
                        snapshot={snapshot}
                        layoutClass={`b${band}-${place}`}
                        {...countMatches(box)}
                        hrefOf={projectHref}
                        firstStateOf={firstStateOf}
                        near={near.get(box.path)}
                      />
                    ))}
                  </div>
                  <p aria-hidden className="band-far">
                    <span>
                      {localize(category.name, locale)}{" "}
                      <i className="tabular">{format.number(countProjects(boxes, indexOf))}</i>
                    </span>
                  </p>
                </section>
              ))}
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
