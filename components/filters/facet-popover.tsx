"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useLandscape } from "@/components/landscape/landscape-context";
import { buttonClass } from "@/components/ui/button";
import { late } from "@/components/ui/late";
import { LazyPopup } from "@/components/ui/lazy-popup";
import { cn } from "@/lib/cn";
import type { Facet } from "@/lib/landscape/facets";
import { ChosenCount } from "./chosen-count";

const Live = late(() => import("./facet-popover-live").then((module) => module.FacetPopoverLive));

/** One filter behind a button of the bar; the results stay in sight and change at once. */
export function FacetPopover({ facet }: { facet: Facet }) {
  const { params } = useLandscape();
  const t = useTranslations("filters.facets");
  return (
    <LazyPopup
      kind="dialog"
      live={Live}
      given={{ facet }}
      className={cn(buttonClass(), "gap-1.5 px-2.5 data-popup-open:bg-sunken")}
    >
      {t(facet)}
      <ChosenCount count={params[facet].length} />
      <ChevronDown aria-hidden className="text-muted" />
    </LazyPopup>
  );
}
