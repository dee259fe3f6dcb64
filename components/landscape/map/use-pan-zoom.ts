"use client";

import { bisectRight, select, type Transition, zoom, zoomIdentity, type ZoomBehavior } from "d3";
import { type RefObject, useEffect, useRef, useState } from "react";
import { drawAtRest, drawScaled, layOutToFit, type Surface } from "./surface";

/** Far: categories and counts. Rest: logos. Near: names. Close: a fact. */
const DETAILS = ["far", "rest", "near", "close"] as const;
type Detail = (typeof DETAILS)[number];
const LIMITS = [0.55, 1.5, 2.4];
const detailOf = (scale: number): Detail => DETAILS[bisectRight(LIMITS, scale)] ?? "rest";

export const MAX_SCALE = 4;
const STEP = 1.4;
const EASE_MS = 180;

type Parts = {
  frame: RefObject<HTMLElement | null>;
  sizer: RefObject<HTMLElement | null>;
  content: RefObject<HTMLElement | null>;
};

type Step = (transition: Transition<HTMLElement, unknown, null, undefined>) => void;

/** A4 lying, without its margins, in CSS pixels, less the line that names the map. */
const SHEET = { width: 1030, height: 650 };

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
    const surface: Surface = { frame: element, outer, inner };

    const draw = (k: number) => {
      if (k === 1 && base.current === 1) drawAtRest(surface);
      else drawScaled(surface, element.clientWidth / base.current, k);
    };

    let isScrollOurs = false;
    let drawnScale = 1;
    let drawnBase = 1;
    let isOnPaper = false;
    const d3zoom = zoom<HTMLElement, unknown>()
      .filter((event: WheelEvent & TouchEvent & MouseEvent) => {
        if (event.type === "wheel") return event.ctrlKey || event.metaKey;
        if (event.type.startsWith("touch")) return event.touches.length > 1;
        return event.type === "mousedown" && event.button === 0 && !event.ctrlKey;
      })
      // A modifier already says that zooming is meant, so a notch may take a real step.
      .wheelDelta((event) => -event.deltaY * (event.deltaMode === 1 ? 0.05 : event.deltaMode ? 1 : 0.004))
      .on("zoom", ({ transform }) => {
        if (transform.k !== drawnScale || base.current !== drawnBase) {
          drawnScale = transform.k;
          drawnBase = base.current;
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
      if (isOnPaper) return;
      d3zoom.scaleExtent([base.current, MAX_SCALE]);
      draw(drawnScale);
    };
    const toPaper = () => {
      isOnPaper = true;
      const k = layOutToFit(inner, SHEET);
      drawScaled(surface, SHEET.width / k, k);
    };
    const fromPaper = () => {
      isOnPaper = false;
      draw(drawnScale);
    };
    window.addEventListener("beforeprint", toPaper);
    window.addEventListener("afterprint", fromPaper);
    selection.call(d3zoom).on("dblclick.zoom", null);
    element.addEventListener("scroll", handleScroll, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    behavior.current = d3zoom;
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", toPaper);
      window.removeEventListener("afterprint", fromPaper);
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
  const fit = () =>
    show((element, inner) => layOutToFit(inner, { width: element.clientWidth, height: element.clientHeight }));
  const reset = () => show(() => 1);
  const zoomBy = (direction: 1 | -1) => {
    if (direction < 0 && scale <= base.current) fit();
    else move((on) => (transition) => on.scaleBy(transition, direction > 0 ? STEP : 1 / STEP));
  };

  return { scale, detail: detailOf(scale), zoomBy, fit, reset };
}
