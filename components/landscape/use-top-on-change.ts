"use client";

import { type RefObject, useEffect, useRef } from "react";

/** Another list begins at its top, not where the one before was left. @param box what scrolls */
export function useTopOnChange(box: RefObject<HTMLElement | null>, list: unknown): void {
  const before = useRef(list);
  useEffect(() => {
    if (before.current === list) return;
    before.current = list;
    box.current?.scrollTo({ top: 0 });
  }, [box, list]);
}
