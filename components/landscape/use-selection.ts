"use client";

import { useMemo } from "react";
import type { Selection } from "@/lib/landscape/facets";
import type { LandscapeParams } from "@/lib/search-params";

/** The part of the query that narrows, the same object until it changes: a choice of view or columns counts nothing anew. */
export function useSelection(params: LandscapeParams): Selection {
  const { status, stage, category, alive, vendor, independent, license, oss, kind, country, language, tag } = params;
  return useMemo(
    () => ({ status, stage, category, alive, vendor, independent, license, oss, kind, country, language, tag }),
    [status, stage, category, alive, vendor, independent, license, oss, kind, country, language, tag],
  );
}
