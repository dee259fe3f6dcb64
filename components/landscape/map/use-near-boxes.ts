"use client";

import { type RefObject, useEffect } from "react";
import { scrollerOf } from "./surface";

/** How much of its height beyond the frame logos are fetched ahead, so that scrolling meets them already there. */
const AHEAD = "50%";

/** Marks boxes as they come near, which lets their sheets of logos load. Marks stay. */
export function useNearBoxes(frame: RefObject<HTMLElement | null>, key: unknown): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          if (!entry.isIntersecting) continue;
          entry.target.setAttribute("data-near", "");
          observer.unobserve(entry.target);
        }
      },
      { root: scrollerOf(element), rootMargin: AHEAD },
    );
    const rest = () => element.querySelectorAll(".box:not([data-near=''])");
    for (const box of rest()) observer.observe(box);
    const all = () => rest().forEach((box) => box.setAttribute("data-near", ""));
    window.addEventListener("beforeprint", all);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", all);
    };
  }, [frame, key]);
}
