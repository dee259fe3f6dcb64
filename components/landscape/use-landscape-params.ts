"use client";

import { useQueryStates } from "nuqs";
import { useCallback } from "react";
import { landscapeParams, type LandscapeParams } from "@/lib/search-params";

export type ParamsPatch = { [key in keyof LandscapeParams]?: LandscapeParams[key] | null };

/**
 * The query of the page, the only state of what it shows. Each change is one step of Back;
 * `"replace"` is for typing, where every letter would be one.
 */
export function useLandscapeParams() {
  const [params, setQuery] = useQueryStates(landscapeParams, { shallow: true, scroll: false });
  const setParams = useCallback(
    (patch: ParamsPatch, history: "push" | "replace" = "push") => void setQuery(patch, { history }),
    [setQuery],
  );
  return [params as LandscapeParams, setParams] as const;
}
