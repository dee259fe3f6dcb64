"use client";

import { useLandscape } from "@/components/landscape/landscape-context";
import { useValueNames } from "./use-value-names";

/** The words for a value of a facet of the landscape that is open. */
export function useFacetNames() {
  return useValueNames(useLandscape().snapshot);
}
