"use client";

import { type RefObject, useEffect } from "react";
import { nextTile } from "@/lib/landscape/spatial";

/** Of a map under a veil only what is lit. */
const tilesIn = (frame: HTMLElement) => `a.t${frame.hasAttribute("data-veil") ? ".lit" : ""}:not([data-absent])`;

/**
 * Makes the map one tab stop: Tab enters at the last tile visited, arrows move by where tiles stand.
 * Without a script every tile stays a tab stop of its own.
 * @param states changes when tiles may have come or gone
 * @param drawn changes when boxes get their tiles
 */
export function useRovingTiles(frame: RefObject<HTMLElement | null>, states: unknown, drawn: unknown): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const tiles = () => [...element.querySelectorAll<HTMLElement>(tilesIn(element))];
    const enter = (tile: HTMLElement | undefined) => {
      for (const each of element.querySelectorAll<HTMLElement>("a.t:not([tabindex='-1'])")) each.tabIndex = -1;
      if (tile) tile.tabIndex = 0;
    };
    const active = document.activeElement;
    const isInside = active instanceof HTMLElement && active.matches("a.t") && element.contains(active);
    enter(isInside ? active : tiles()[0]);

    const handleKey = (event: KeyboardEvent) => {
      const from = event.target;
      if (!(from instanceof HTMLElement) || !from.matches("a.t") || event.altKey || event.ctrlKey || event.metaKey)
        return;
      if (!/^(Arrow|Home$|End$)/.test(event.key)) return;
      const all = tiles();
      const rects = all.map((tile) => tile.getBoundingClientRect());
      const next = all[nextTile(rects, all.indexOf(from), event.key)];
      event.preventDefault();
      if (!next) return;
      from.tabIndex = -1;
      next.tabIndex = 0;
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: "nearest", inline: "nearest" });
    };
    const handleFocus = (event: FocusEvent) => {
      const target = event.target;
      if (target instanceof HTMLElement && target.matches("a.t") && target.tabIndex !== 0) enter(target);
    };
    element.addEventListener("keydown", handleKey);
    element.addEventListener("focusin", handleFocus);
    return () => {
      element.removeEventListener("keydown", handleKey);
      element.removeEventListener("focusin", handleFocus);
    };
  }, [frame, states, drawn]);
}
