"use client";

import { useEffect } from "react";

const SIGNS = ["pointermove", "pointerdown", "keydown"] as const;

/** Runs once, with the first sign of a reader: whoever only looks need not load what others press. @param run stable */
export function useFirstSign(run: () => void): void {
  useEffect(() => {
    const stop = new AbortController();
    const handle = () => {
      stop.abort();
      run();
    };
    for (const sign of SIGNS) window.addEventListener(sign, handle, { passive: true, signal: stop.signal });
    return () => stop.abort();
  }, [run]);
}
