"use client";

import { type ReactNode, useDeferredValue } from "react";
import { LandscapeContext, useLandscape } from "./landscape-context";

/**
 * Gives its children the landscape a moment later than the rest of the page, so that a letter or a tick shows at once
 * and a long list follows. Children that should wait must be memoised.
 */
export function DeferredLandscape({ children }: { children: ReactNode }) {
  const state = useDeferredValue(useLandscape());
  return <LandscapeContext value={state}>{children}</LandscapeContext>;
}
