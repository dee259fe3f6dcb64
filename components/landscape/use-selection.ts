"use client";

import { useMemo } from "react";
import type { Selection } from "@/lib/landscape/facets";
import type { LandscapeParams } from "@/lib/search-params";

/** The part of the query that narrows, the same object until it changes: a choice of view or columns counts nothing anew. */
export function useSelection(params: LandscapeParams): Selection {
  const { stage, category, alive, vendor, independent, license, oss, kind, country, language, tag } = params;
  return useMemo(
    () => ({ stage, category, alive, vendor, independent, license, oss, kind, country, language, tag }),
    [stage, category, alive, vendor, independent, license, oss, kind, country, language, tag],
  );
}
