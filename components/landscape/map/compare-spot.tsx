"use client";

import { type RefObject, useCallback, useEffect, useState } from "react";
import { CompareButton } from "@/components/compare/compare-button";
import { ShortlistButton } from "@/components/shortlist/shortlist-button";
import { useLandscape } from "../landscape-context";

/** As long as the hover card takes, so that both come together. */
const DELAY_MS = 140;
/** How far the button stands out of its tile. */
const OUT_PX = 8;

type Spot = { slug: string; left: number; top: number };

/** Its corner of the frame's content, so that it scrolls along. */
function spotOf(tile: HTMLElement, frame: HTMLElement): Spot {
  const [inner, outer] = [tile.getBoundingClientRect(), frame.getBoundingClientRect()];
  return {
    slug: tile.dataset.slug ?? "",
    left: Math.max(0, inner.left - outer.left + frame.scrollLeft - OUT_PX),
    top: Math.max(0, inner.top - outer.top + frame.scrollTop - OUT_PX),
  };
}

function useSpot(frame: RefObject<HTMLElement | null>): Spot | null {
  const [spot, setSpot] = useState<Spot | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout>;
    const over = (event: PointerEvent) => {
      if (event.pointerType === "touch" || event.buttons !== 0 || !(event.target instanceof Element)) return;
      clearTimeout(timer);
      if (event.target.closest("[data-spot]")) return;
      const tile = event.target.closest<HTMLElement>("a.t");
      timer = setTimeout(() => setSpot(tile && spotOf(tile, element)), DELAY_MS);
    };
    const hide = () => {
      clearTimeout(timer);
      setSpot(null);
    };
    // Whoever presses a tile wants its card.
    const forget = () => clearTimeout(timer);
    element.addEventListener("pointerover", over);
    element.addEventListener("pointerdown", forget);
    element.addEventListener("pointerleave", hide);
    element.addEventListener("wheel", hide, { passive: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener("pointerover", over);
      element.removeEventListener("pointerdown", forget);
      element.removeEventListener("pointerleave", hide);
      element.removeEventListener("wheel", hide);
    };
  }, [frame]);
  return spot;
}

const BUTTON = "size-6 rounded-full border-line-strong bg-raised shadow-raised [&_svg]:size-3.5";

/** "Compare" and "shortlist" on the tile under the pointer: two buttons for the whole map, because a tile is a link. Keys have `c` and `s`. */
export function CompareSpot({ frame }: { frame: RefObject<HTMLElement | null> }) {
  const { snapshot } = useLandscape();
  const spot = useSpot(frame);
  // On the element itself: the map reads presses as the start of a drag.
  const keepPress = useCallback((element: HTMLElement | null) => {
    const handle = (event: MouseEvent) => {
      event.preventDefault();
      event.stopPropagation();
    };
    element?.addEventListener("mousedown", handle);
    return () => element?.removeEventListener("mousedown", handle);
  }, []);
  const project = spot && snapshot.projects.find(({ slug }) => slug === spot.slug);
  if (!project) return null;
  return (
    <span
      ref={keepPress}
      data-spot
      data-print="hide"
      className="absolute z-5 flex gap-0.5"
      style={{ left: spot.left, top: spot.top }}
    >
      <CompareButton slug={project.slug} name={project.name} isKeyless className={BUTTON} />
      <ShortlistButton slug={project.slug} name={project.name} isKeyless className={BUTTON} />
    </span>
  );
}
