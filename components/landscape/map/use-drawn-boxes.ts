"use client";

import { type RefObject, useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { firstBoxes, type MapBand } from "@/lib/landscape/arrange-map";
import { scrollerOf } from "./surface";

/** With more tiles than this in one view, only boxes near the window have theirs in the page. */
const MAX_TILES = 3000;
/** Of such a view, so many tiles come with the page: more than a wall of screens shows. */
const FIRST_TILES = 1200;
/** How much of its height beyond the frame tiles are drawn ahead. */
const AHEAD = "100%";

const boxesOf = (bands: readonly MapBand[]) => bands.flatMap((band) => band.boxes);

/** Paths of the boxes that have their tiles in the page; `null` where all have. Each box keeps its room either way. */
export function useDrawnBoxes(
  frame: RefObject<HTMLElement | null>,
  bands: readonly MapBand[],
): ReadonlySet<string> | null {
  const isCulled = useMemo(() => boxesOf(bands).reduce((sum, box) => sum + box.tiles.length, 0) > MAX_TILES, [bands]);
  const first = useMemo(() => new Set(firstBoxes(bands, FIRST_TILES).map(({ path }) => path)), [bands]);
  const [seen, setSeen] = useState<{ bands: readonly MapBand[]; paths: ReadonlySet<string> } | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element || !isCulled) return;
    const all = boxesOf(bands).map((box) => box.path);
    const paths = new Map([...element.querySelectorAll(".box")].map((box, at) => [box, all[at] ?? ""]));
    const near = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const path = paths.get(target) ?? "";
          if (isIntersecting) near.add(path);
          // A tile that has focus stays.
          else if (!target.contains(document.activeElement)) near.delete(path);
        }
        setSeen({ bands, paths: new Set(near) });
      },
      { root: scrollerOf(element), rootMargin: AHEAD },
    );
    for (const box of paths.keys()) observer.observe(box);
    const drawAll = () => flushSync(() => setSeen({ bands, paths: new Set(all) }));
    window.addEventListener("beforeprint", drawAll);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", drawAll);
    };
  }, [frame, bands, isCulled]);
  if (!isCulled) return null;
  return seen?.bands === bands ? seen.paths : first;
}
