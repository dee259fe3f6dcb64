"use client";

import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue, useMemo } from "react";
import type { VendorSummary } from "@/lib/snapshot/types";
import { narrowVendors } from "@/lib/vendors/narrow";
import { sortVendors } from "@/lib/vendors/sort";
import { NoVendors } from "./no-vendors";
import { useVendorParams } from "./use-vendor-params";
import { VendorFilters } from "./vendor-filters";
import { VendorTable } from "./vendor-table";

export type VendorListProps = {
  vendors: readonly VendorSummary[];
  /** Hashes of the logo sheets. */
  sheets: readonly string[];
  /** Names of countries by code. */
  countries: Record<string, string>;
};

/** The list as its address says, narrowed at once where scripts run. */
export function VendorExplorer({ vendors, sheets, countries }: VendorListProps) {
  const [params, setParams] = useVendorParams();
  const t = useTranslations("vendors.count");
  const locale = useLocale();
  const shown = useDeferredValue(params);
  const found = useMemo(() => sortVendors(narrowVendors(vendors, shown), shown.sort, locale), [vendors, shown, locale]);
  const [count, total] = [found.length, vendors.length];
  return (
    <>
      <VendorFilters vendors={vendors} countries={countries} params={params} setParams={setParams} />
      <p role="status" className="mt-3 text-sm text-muted tabular">
        {count === total ? t("all", { total }) : t("some", { count, total })}
      </p>
      {count > 0 ? (
        <VendorTable
          vendors={found}
          all={vendors}
          sheets={sheets}
          countries={countries}
          params={params}
          setParams={setParams}
        />
      ) : (
        <NoVendors vendors={vendors} query={shown.q} setParams={setParams} />
      )}
    </>
  );
}
