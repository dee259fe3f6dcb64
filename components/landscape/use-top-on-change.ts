"use client";

import { useEffect, useRef } from "react";

/** A ref for a box that scrolls: another list begins at its top, not where the one before was left. */
export function useTopOnChange<T extends HTMLElement>(list: unknown) {
  const box = useRef<T>(null);
  const before = useRef(list);
  useEffect(() => {
    if (before.current === list) return;
    before.current = list;
    box.current?.scrollTo({ top: 0 });
  }, [list]);
  return box;
}
