"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { VENDOR_ROLES } from "@/lib/model/types";
import type { VendorSummary } from "@/lib/snapshot/types";
import type { VendorParams } from "@/lib/vendors/params";
import type { VendorListProps } from "./vendor-explorer";
import type { useVendorParams } from "./use-vendor-params";
import { VendorHead } from "./vendor-head";
import { VendorRow } from "./vendor-row";

type Props = VendorListProps & {
  /** Narrowed or not; columns do not come and go with a filter. */
  all: readonly VendorSummary[];
  params: VendorParams;
  setParams: ReturnType<typeof useVendorParams>[1];
};

/** Vendors as rows, with a column for each role that anybody has. */
export const VendorTable = memo(function VendorTable({ vendors, all, sheets, countries, params, setParams }: Props) {
  const t = useTranslations("vendors");
  const roles = VENDOR_ROLES.filter((role) => all.some((vendor) => vendor.roles.some((each) => each.role === role)));
  const hasCountries = Object.keys(countries).length > 0;
  return (
    <table className="mt-2 w-full border-separate border-spacing-0 text-left">
      <caption className="sr-only">{t("table")}</caption>
      <VendorHead roles={roles} hasCountries={hasCountries} params={params} setParams={setParams} />
      <tbody>
        {vendors.map((vendor) => (
          <VendorRow
            key={vendor.slug}
            vendor={vendor}
            roles={roles}
            sheets={sheets}
            country={hasCountries ? (countries[vendor.country ?? ""] ?? "") : null}
          />
        ))}
      </tbody>
    </table>
  );
});
