"use client";

import { type RefObject, useEffect, useState } from "react";
import { late } from "@/components/ui/late";
import { useFirstSign } from "@/components/ui/use-first-sign";
import { useLandscape } from "../landscape-context";

const Live = late(() => import("./hover-card-live").then((module) => module.HoverCardLive));

const DELAY_MS = 140;

/** The tile under the pointer or with visible focus, once it has stayed there a moment. */
function useHoveredTile(frame: RefObject<HTMLElement | null>): HTMLElement | null {
  const [tile, setTile] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout>;
    const show = (target: EventTarget | null, delay: number) => {
      clearTimeout(timer);
      const found = target instanceof Element ? target.closest<HTMLElement>("a.t") : null;
      timer = setTimeout(() => setTile(found), found ? delay : 60);
    };
    const over = (event: PointerEvent) => {
      if (event.pointerType !== "touch" && event.buttons === 0) show(event.target, DELAY_MS);
    };
    // Where fingers rule, focus that returns to a tile is no wish for its card.
    const isTouch = window.matchMedia("(hover: none) and (pointer: coarse)").matches;
    const focus = (event: FocusEvent) => {
      if (isTouch) return;
      if (event.target instanceof Element && event.target.matches(":focus-visible")) show(event.target, DELAY_MS);
    };
    const hide = () => show(null, 0);
    // A tile that scrolls into reach is pointed at anew: what is on its way stays so.
    const close = () => setTile(null);
    element.addEventListener("pointerover", over);
    element.addEventListener("pointerleave", hide);
    element.addEventListener("pointerdown", hide);
    element.addEventListener("scroll", close, { passive: true });
    element.addEventListener("focusin", focus);
    element.addEventListener("focusout", hide);
    return () => {
      clearTimeout(timer);
      element.removeEventListener("pointerover", over);
      element.removeEventListener("pointerleave", hide);
      element.removeEventListener("pointerdown", hide);
      element.removeEventListener("scroll", close);
      element.removeEventListener("focusin", focus);
      element.removeEventListener("focusout", hide);
    };
  }, [frame]);
  return tile;
}

/** A few facts beside the tile that is pointed at, of which the code comes with the first sign of a pointer. */
export function HoverCard({ frame }: { frame: RefObject<HTMLElement | null> }) {
  const { prefetchProject } = useLandscape();
  const tile = useHoveredTile(frame);
  const slug = tile?.dataset.slug;
  useFirstSign(Live.load);
  useEffect(() => {
    if (slug !== undefined) prefetchProject(slug);
  }, [slug, prefetchProject]);
  return tile && <Live tile={tile} />;
}
