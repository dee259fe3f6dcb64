"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useLandscape } from "@/components/landscape/landscape-context";
import type { Facet } from "@/lib/landscape/facets";
import { ChosenCount } from "./chosen-count";
import { FacetGroup } from "./facet-group";

/** The rest stays folded, so that all names of filters are seen at once. */
const OPEN_AT_FIRST: readonly Facet[] = ["stage", "category", "vendor"];

/** A facet under its name, to be folded. A native disclosure, so it works before and without scripts. */
export function FacetSection({ facet }: { facet: Facet }) {
  const { params } = useLandscape();
  const t = useTranslations("filters.facets");
  const count = params[facet].length;
  // The browser keeps whether it is open; this only says how it begins.
  const [isOpenAtFirst] = useState(() => OPEN_AT_FIRST.includes(facet) || count > 0);
  return (
    <details open={isOpenAtFirst} className="group border-b border-line last:border-b-0">
      <summary className="flex min-h-9 list-none items-center gap-2 px-4 -outline-offset-2 hover:bg-sunken pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <span className="flex-1 font-strong">{t(facet)}</span>
        <ChosenCount count={count} />
        <ChevronDown
          aria-hidden
          className="size-4 -rotate-90 text-muted transition-transform duration-150 group-open:rotate-0"
        />
      </summary>
      <div className="px-2 pb-3">
        <FacetGroup facet={facet} />
      </div>
    </details>
  );
}
