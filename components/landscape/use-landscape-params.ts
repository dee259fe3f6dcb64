"use client";

import { useQueryStates } from "nuqs";
import { useCallback } from "react";
import { landscapeParams, type LandscapeParams } from "@/lib/search-params";

export type ParamsPatch = { [key in keyof LandscapeParams]?: LandscapeParams[key] | null };

/** Changes the query; a function is given what it will be by then, also when changes follow each other quickly. */
export type SetParams = (
  patch: ParamsPatch | ((now: LandscapeParams) => ParamsPatch),
  history?: "push" | "replace",
) => void;

/**
 * The query of the page, the only state of what it shows. Each change is one step of Back;
 * `"replace"` is for typing, where every letter would be one.
 */
export function useLandscapeParams() {
  const [params, setQuery] = useQueryStates(landscapeParams, { shallow: true, scroll: false });
  const setParams = useCallback<SetParams>(
    (patch, history = "push") => {
      const change = typeof patch === "function" ? (now: unknown) => patch(now as LandscapeParams) : patch;
      void setQuery(change, { history });
    },
    [setQuery],
  );
  return [params as LandscapeParams, setParams] as const;
}
