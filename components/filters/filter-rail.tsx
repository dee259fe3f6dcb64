"use client";

import { useTranslations } from "next-intl";
import { DeferredLandscape } from "@/components/landscape/deferred-landscape";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import { FACETS } from "@/lib/landscape/facets";
import { FilterPanel } from "./filter-panel";
import { QueryForm } from "./query-form";
import { SearchField } from "./search-field";

/** Without scripts the rail stands for the bar and the sheet, at every width, with every part unfolded. */
const WITHOUT_SCRIPT = `
.filter-rail{display:block!important}
.filter-bar{display:none!important}
.filter-rail [data-subcategories]{display:block!important}
.filter-rail button[aria-expanded]{display:none!important}
@media(max-width:47.99rem){:has(>.filter-rail){flex-direction:column}.filter-rail{width:auto!important}}
`;

const FIELDS = ["q", ...FACETS] as const;

/** Search and all filters at the left of a wide screen. */
export function FilterRail({ className }: { className?: string }) {
  const t = useTranslations("filters");
  return (
    <QueryForm
      label={t("label")}
      fields={FIELDS}
      className={cn("filter-rail hidden w-64 shrink-0 overflow-y-auto border-r border-line xl:block", className)}
    >
      <noscript>
        {/* A constant of ours: no text of a landscape comes here. */}
        <style dangerouslySetInnerHTML={{ __html: WITHOUT_SCRIPT }} />
      </noscript>
      <div className="sticky top-0 z-10 border-b border-line bg-paper px-4 py-2">
        <SearchField />
        <noscript>
          <button type="submit" className={cn(buttonClass({ variant: "primary" }), "mt-2 w-full")}>
            {t("apply")}
          </button>
        </noscript>
      </div>
      <DeferredLandscape>
        <FilterPanel />
      </DeferredLandscape>
    </QueryForm>
  );
}
