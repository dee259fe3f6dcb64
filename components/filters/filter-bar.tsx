"use client";

import { useTranslations } from "next-intl";
import { cn } from "@/lib/cn";
import { FacetPopover } from "./facet-popover";
import { FilterSheet } from "./filter-sheet";
import { QueryForm } from "./query-form";
import { SearchField } from "./search-field";
import { usePresentFacets } from "./use-present-facets";

/** Search and filters as one row, where there is no room for the rail: popovers, and on a phone a sheet. */
export function FilterBar({ className }: { className?: string }) {
  const t = useTranslations("filters");
  const facets = usePresentFacets();
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
      <div className="flex flex-wrap gap-1 max-md:hidden">
        {facets.map((facet) => (
          <FacetPopover key={facet} facet={facet} />
        ))}
      </div>
      <FilterSheet className="md:hidden" />
    </div>
  );
}
