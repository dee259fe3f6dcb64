"use client";

import { type RefObject, useEffect } from "react";

/** Closes the open disclosures of an element when the reader presses Escape or turns to something else. */
export function useOneOpen(root: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const open = () => [...(root.current?.querySelectorAll<HTMLDetailsElement>("details[open]") ?? [])];

    function closeOthers(event: Event) {
      const target = event.target instanceof Node ? event.target : null;
      for (const each of open()) if (!each.contains(target)) each.open = false;
    }

    function closeByKey(event: KeyboardEvent) {
      if (event.key !== "Escape") return;
      for (const each of open()) {
        each.open = false;
        if (each.contains(document.activeElement)) each.querySelector("summary")?.focus();
      }
    }

    document.addEventListener("pointerdown", closeOthers);
    document.addEventListener("focusin", closeOthers);
    document.addEventListener("keydown", closeByKey);
    return () => {
      document.removeEventListener("pointerdown", closeOthers);
      document.removeEventListener("focusin", closeOthers);
      document.removeEventListener("keydown", closeByKey);
    };
  }, [root]);
}
