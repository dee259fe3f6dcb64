"use client";

import { useTranslations } from "next-intl";
import { LivenessNote } from "@/components/liveness/liveness-note";
import type { Facet } from "@/lib/landscape/facets";
import { CategoryOptions } from "./category-options";
import { StageOptions } from "./stage-options";
import { ValueOptions } from "./value-options";

/** The options of one facet, each with the count that it would give. */
export function FacetGroup({ facet }: { facet: Facet }) {
  const t = useTranslations("filters.facets");
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t(facet)}</legend>
      {facet === "stage" && <StageOptions />}
      {facet === "category" && <CategoryOptions />}
      {facet !== "stage" && facet !== "category" && <ValueOptions facet={facet} />}
      {facet === "alive" && <LivenessNote />}
    </fieldset>
  );
}
