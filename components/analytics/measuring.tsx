"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { measurePage, stopMeasuring } from "@/lib/analytics/tag-manager";
import { ConsentBanner } from "./consent-banner";
import { useConsent } from "./use-consent";
import type { ConsentWords } from "./words";

export function Measuring({ id, words }: { id: string; words: ConsentWords }) {
  const state = useConsent();
  const pathname = usePathname();
  useEffect(() => {
    // With the base path, which the router leaves out.
    if (state.verdict === "load") measurePage(id, window.location.pathname);
    else stopMeasuring();
  }, [id, pathname, state.verdict]);
  return state.verdict === "ask" || state.isReopened ? <ConsentBanner state={state} words={words} /> : null;
}
