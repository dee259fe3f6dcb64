"use client";

import "./map.css";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { type CSSProperties, type KeyboardEvent, useMemo, useRef } from "react";
import { useCompareChoice } from "@/components/compare/compare-choice";
import { localize } from "@/lib/i18n/localized";
import { arrangeMap, type MapBand, measureBands } from "@/lib/landscape/arrange-map";
import { categoryHue } from "@/lib/landscape/hues";
import { mapCss } from "@/lib/landscape/layout/map-css";
import { TILE_SIZES } from "@/lib/landscape/layout/sizes";
import { apiRoutes } from "@/lib/routes";
import { serializeLandscape } from "@/lib/search-params";
import { useLandscape } from "../landscape-context";
import { CompareSpot } from "./compare-spot";
import { HoverCard } from "./hover-card";
import { MapBox } from "./map-box";
import { MapControls } from "./map-controls";
import { useNearBoxes } from "./use-near-boxes";
import { usePanZoom } from "./use-pan-zoom";
import { useRovingTiles } from "./use-roving-tiles";

/** A category with fewer tiles is too flat to carry its name along the edge. */
const FLAT_TILES = 36;

/** Boxes up to this many tiles have their logos in the first answer; the rest as they come near. */
const FIRST_TILES = 320;

function boxesNearStart(bands: readonly MapBand[]): Set<string> {
  const near = new Set<string>();
  let tiles = 0;
  for (const box of bands.flatMap((band) => band.boxes)) {
    if (tiles > FIRST_TILES) break;
    near.add(box.path);
    tiles += box.tiles.length;
  }
  return near;
}

export function LandscapeMap() {
  const { snapshot, params, results, openSlug, projectHref } = useLandscape();
  const { toggle } = useCompareChoice();
  const t = useTranslations("landscape.map");
  const locale = useLocale();
  const format = useFormatter();
  const frame = useRef<HTMLDivElement>(null);
  const sizer = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const { scale, detail, zoomBy, fit, reset } = usePanZoom({ frame, sizer, content });

  const isCompact = params.compact === "true" && results.isNarrowed;
  const shown = isCompact ? results.isMatch : null;
  const bands = useMemo(
    () => arrangeMap(snapshot, results.group, shown ? (index) => shown[index] === true : undefined),
    [snapshot, results.group, shown],
  );
  const css = useMemo(
    () => mapCss(measureBands(bands, snapshot.tileSize, locale), TILE_SIZES[snapshot.tileSize]),
    [bands, snapshot.tileSize, locale],
  );
  const sheets = useMemo(
    () =>
      snapshot.sheets.map((hash, index) => `.s${index}{background-image:url(${apiRoutes.logoSheet(hash)})}`).join(""),
    [snapshot.sheets],
  );
  const near = useMemo(() => boxesNearStart(bands), [bands]);
  useNearBoxes(frame, bands);
  useRovingTiles(frame, results);

  const handleKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const slug = event.target instanceof HTMLElement ? event.target.dataset.slug : undefined;
    if (event.key === "c" && slug !== undefined) return toggle(slug);
    const action = { "+": () => zoomBy(1), "=": () => zoomBy(1), "-": () => zoomBy(-1), "0": reset, f: fit }[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  return (
    <div className="relative flex min-h-0 min-w-0 flex-1 flex-col">
      <style>{`${sheets}\n${css}`}</style>
      <div
        ref={frame}
        className="map-frame"
        data-size={snapshot.tileSize}
        data-detail={detail}
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
                  style={{ "--hue": `oklch(0.62 0.11 ${categoryHue(band, bands.length)})` } as CSSProperties}
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
                        matches={box.tiles.map((tile) => (results.isMatch[tile.project] ? "1" : "0")).join("")}
                        openSlug={
                          box.tiles.some((tile) => snapshot.projects[tile.project]?.slug === openSlug) ? openSlug : null
                        }
                        hrefOf={projectHref}
                        hasFacts={detail === "close"}
                        isNear={near.has(box.path)}
                      />
                    ))}
                  </div>
                  <p aria-hidden className="band-far">
                    <span>
                      {localize(category.name, locale)}{" "}
                      <i className="tabular">
                        {format.number(new Set(boxes.flatMap((box) => box.tiles.map((tile) => tile.project))).size)}
                      </i>
                    </span>
                  </p>
                </section>
              ))}
            </div>
          </div>
        </div>
        <CompareSpot frame={frame} />
      </div>
      <MapControls scale={scale} zoomBy={zoomBy} fit={fit} reset={reset} />
      <HoverCard frame={frame} />
    </div>
  );
}
