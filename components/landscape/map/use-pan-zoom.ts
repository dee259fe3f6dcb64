"use client";

import { scaleThreshold, select, type Transition, zoom, zoomIdentity, type ZoomBehavior } from "d3";
import { type RefObject, useEffect, useRef, useState } from "react";

/** Far: categories and counts. Rest: logos. Near: names. Close: a fact. */
const DETAILS = ["far", "rest", "near", "close"] as const;
type Detail = (typeof DETAILS)[number];
const detailOf = scaleThreshold<number, Detail>().domain([0.55, 1.5, 2.4]).range(DETAILS);

export const MAX_SCALE = 4;
const STEP = 1.4;
const EASE_MS = 180;

type Parts = {
  frame: RefObject<HTMLElement | null>;
  sizer: RefObject<HTMLElement | null>;
  content: RefObject<HTMLElement | null>;
};

type Step = (transition: Transition<HTMLElement, unknown, null, undefined>) => void;

/** Narrowest overview tried: below this not even a shape is left of a tile. */
const MIN_SCALE = 0.12;
/** On a wall the overview may be larger than life. */
const MAX_FIT_SCALE = 2;
const FIT_STEPS = 8;

/**
 * The largest scale at which the whole map, laid out anew for the width that it then has, is in sight.
 * Leaves the content at that width.
 */
function layOutOverview(frame: HTMLElement, content: HTMLElement): number {
  let [low, high] = [MIN_SCALE, MAX_FIT_SCALE];
  const heightAt = (k: number) => {
    content.style.width = `${frame.clientWidth / k}px`;
    return content.offsetHeight * k;
  };
  for (let step = 0; step < FIT_STEPS; step += 1) {
    const k = (low + high) / 2;
    if (heightAt(k) > frame.clientHeight) high = k;
    else low = k;
  }
  heightAt(low);
  return low;
}

/**
 * Pan and zoom of the map. At rest it is as wide as its frame; the overview lays it out wider, so that all of it
 * fills the frame at a smaller scale. The frame is a plain scroller, so touch, wheel, keys and scroll bars pan it natively;
 * d3 reads pinch, wheel with a modifier, and drag, and its translation is kept equal to the scroll offset.
 */
export function usePanZoom({ frame, sizer, content }: Parts) {
  const [scale, setScale] = useState(1);
  const behavior = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null);
  /** Scale at which the current layout is as wide as the frame: 1 at rest, less in the overview. */
  const base = useRef(1);

  useEffect(() => {
    const element = frame.current;
    const [outer, inner] = [sizer.current, content.current];
    if (!element || !outer || !inner) return;
    const selection = select(element);

    const draw = (k: number) => {
      if (k === 1 && base.current === 1) {
        for (const part of [outer, inner]) part.removeAttribute("style");
        return;
      }
      inner.style.width = `${element.clientWidth / base.current}px`;
      inner.style.transform = `scale(${k})`;
      inner.style.setProperty("--k", String(k));
      outer.style.width = `${(element.clientWidth / base.current) * k}px`;
      outer.style.height = `${inner.offsetHeight * k}px`;
    };

    let isScrollOurs = false;
    let drawnScale = 1;
    const d3zoom = zoom<HTMLElement, unknown>()
      .filter((event: WheelEvent & TouchEvent & MouseEvent) => {
        if (event.type === "wheel") return event.ctrlKey || event.metaKey;
        if (event.type.startsWith("touch")) return event.touches.length > 1;
        return event.type === "mousedown" && event.button === 0 && !event.ctrlKey;
      })
      // A modifier already says that zooming is meant, so a notch may take a real step.
      .wheelDelta((event) => -event.deltaY * (event.deltaMode === 1 ? 0.05 : event.deltaMode ? 1 : 0.004))
      .on("zoom", ({ transform }) => {
        if (transform.k !== drawnScale) {
          drawnScale = transform.k;
          draw(transform.k);
          setScale(transform.k);
        }
        isScrollOurs = true;
        element.scrollLeft = -transform.x;
        element.scrollTop = -transform.y;
      })
      .on("end", () => follow());
    // Native scrolling moves d3's idea of where it stands, without an event.
    const follow = () => {
      Reflect.set(element, "__zoom", zoomIdentity.translate(-element.scrollLeft, -element.scrollTop).scale(drawnScale));
    };
    const handleScroll = () => {
      if (isScrollOurs) isScrollOurs = false;
      else follow();
    };
    const measure = () => {
      d3zoom.scaleExtent([base.current, MAX_SCALE]);
      draw(drawnScale);
    };
    selection.call(d3zoom).on("dblclick.zoom", null);
    element.addEventListener("scroll", handleScroll, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    behavior.current = d3zoom;
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", handleScroll);
      selection.on(".zoom", null);
      behavior.current = null;
    };
  }, [frame, sizer, content]);

  /** Runs a move of the zoom behaviour, eased unless the reader wants no motion. */
  function move(step: (on: ZoomBehavior<HTMLElement, unknown>) => Step) {
    const element = frame.current;
    if (!element || !behavior.current) return;
    const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    step(behavior.current)(
      select(element)
        .transition()
        .duration(isCalm ? 0 : EASE_MS),
    );
  }
  /** Changes the layout, then shows it at a scale, from its top left corner. */
  function show(layout: (element: HTMLElement, inner: HTMLElement) => number) {
    const [element, inner] = [frame.current, content.current];
    if (!element || !inner || !behavior.current) return;
    base.current = layout(element, inner);
    behavior.current.scaleExtent([base.current, MAX_SCALE]);
    behavior.current.transform(select(element), zoomIdentity.scale(base.current));
  }
  const fit = () => show(layOutOverview);
  const reset = () => show(() => 1);
  const zoomBy = (direction: 1 | -1) => {
    if (direction < 0 && scale <= base.current) fit();
    else move((on) => (transition) => on.scaleBy(transition, direction > 0 ? STEP : 1 / STEP));
  };

  return { scale, detail: detailOf(scale), zoomBy, fit, reset };
}
