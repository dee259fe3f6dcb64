"use client";

import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { arrangeMap, type MapBox } from "@/lib/landscape/arrange-map";
import { colorLetter } from "@/lib/landscape/coloring";
import { useLandscape, useOpenSlug } from "../landscape-context";
import type { StateOf } from "./use-tile-states";

/** What stands where on the map, and how each tile stands there. */
export function useArrangement() {
  const { snapshot: standing, params, results, colors, past } = useLandscape();
  // The tile learns of its card a moment after that is there.
  const openSlug = useDeferredValue(useOpenSlug());
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
  const isVeiled = results.isNarrowed && !shown;
  const stateOf = useCallback<StateOf>(
    (tile, path) => {
      const index = indexOf(spread, tile);
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

  // Tiles show a filter at once, the figures beside them a moment later.
  const counted = useMemo(() => ({ spread, standing, results, isVeiled }), [spread, standing, results, isVeiled]);
  const counts = useDeferredValue(counted);
  return { snapshot, bands, isVeiled, isPast: spread !== null, stateOf, firstStateOf, counts };
}

export type MapCounts = ReturnType<typeof useArrangement>["counts"];

/** Place of a tile's project in the snapshot of the day; -1 where that has it not. */
function indexOf(spread: MapCounts["spread"], tile: number): number {
  return spread ? (spread.indexes[tile] ?? -1) : tile;
}

/** How many tiles of a box match, of how many that are there on the day. */
export function countMatches(counts: MapCounts, box: MapBox) {
  const { spread, standing, results } = counts;
  const there = box.tiles
    .map((tile) => indexOf(spread, tile.project))
    .filter((index) => !spread || standing.projects[index]?.placements.includes(box.path));
  return { matching: there.filter((index) => results.isMatch[index]).length, total: there.length };
}

/** How many projects some boxes show together. */
export function countProjects(counts: MapCounts, boxes: readonly MapBox[]): number {
  const indexes = boxes.flatMap((box) => box.tiles.map((tile) => indexOf(counts.spread, tile.project)));
  return new Set(indexes.filter((index) => index >= 0)).size;
}
