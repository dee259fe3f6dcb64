"use client";

import { useCallback } from "react";
import { useLandscape } from "@/components/landscape/landscape-context";
import { type Facet, toggleValue } from "@/lib/landscape/facets";
import { selectionOf } from "@/lib/search-params";
import { patchOf } from "./params-patch";
import { toggleCategory } from "./toggle-category";

/** One facet of the results: its counts, what is chosen of it, and the switch of a value. */
export function useFacet(facet: Facet) {
  const { params, results, setParams } = useLandscape();
  const toggle = useCallback(
    (value: string) =>
      setParams((now) => {
        const selection = selectionOf(now);
        return patchOf(facet === "category" ? toggleCategory(selection, value) : toggleValue(selection, facet, value));
      }),
    [facet, setParams],
  );
  return { counts: results.counts[facet], chosen: params[facet], toggle };
}
