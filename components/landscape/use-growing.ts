"use client";

import { startTransition, useCallback, useState } from "react";

/** How far below the edge the end of the list may be before more is added. */
const AHEAD = "1200px 0px";

/** What scrolls an element: the nearest ancestor that does, `null` for the page. */
function scrollParent(element: Element): Element | null {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent;
  }
  return null;
}

/**
 * How much of a long list to render: a first part, and more as its end comes near.
 * @param list starts anew with another list
 */
export function useGrowing(list: unknown, total: number, step: number) {
  const [state, setState] = useState({ list, shown: step });
  if (state.list !== list) setState({ list, shown: step });
  const shown = Math.min(state.list === list ? state.shown : step, total);

  const grow = useCallback(
    () => startTransition(() => setState((before) => ({ ...before, shown: before.shown + step }))),
    [step],
  );
  const watchEnd = useCallback(
    (end: HTMLElement | null) => {
      // Watched anew at each size: an end that stays in sight is not reported twice.
      if (!end || shown >= total) return;
      const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && grow(), {
        root: scrollParent(end),
        rootMargin: AHEAD,
      });
      observer.observe(end);
      return () => observer.disconnect();
    },
    [grow, shown, total],
  );
  return { shown, left: total - shown, grow, watchEnd };
}
