"use client";

import { memo } from "react";
import { FacetSection } from "./facet-section";
import { usePresentFacets } from "./use-present-facets";

/** Every filter, one below the other. */
export const FilterPanel = memo(function FilterPanel() {
  return usePresentFacets().map((facet) => <FacetSection key={facet} facet={facet} />);
});
