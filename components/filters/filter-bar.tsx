"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { DeferredLandscape } from "@/components/landscape/deferred-landscape";
import { cn } from "@/lib/cn";
import { FacetPopover } from "./facet-popover";
import { FilterSheet } from "./filter-sheet";
import { QueryForm } from "./query-form";
import { SearchField } from "./search-field";
import { usePresentFacets } from "./use-present-facets";

const Facets = memo(function Facets() {
  return usePresentFacets().map((facet) => <FacetPopover key={facet} facet={facet} />);
});

const Sheet = memo(FilterSheet);

/** Search and filters as one row, where there is no room for the rail: popovers, and on a phone a sheet. */
export function FilterBar({ className }: { className?: string }) {
  const t = useTranslations("filters");
  return (
    <div
      className={cn(
        "filter-bar flex items-start gap-2 border-b border-line px-4 py-2 xl:hidden print:hidden",
        className,
      )}
    >
      <QueryForm label={t("search.label")} fields={["q"]} className="min-w-0 flex-1 md:max-w-64 md:min-w-48">
        <SearchField />
      </QueryForm>
      <DeferredLandscape>
        <div className="flex flex-wrap gap-1 max-md:hidden">
          <Facets />
        </div>
        <Sheet className="md:hidden" />
      </DeferredLandscape>
    </div>
  );
}
