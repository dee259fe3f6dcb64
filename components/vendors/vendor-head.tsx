"use client";

import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { isPlainClick } from "@/components/ui/plain-click";
import { cn } from "@/lib/cn";
import { getPathname } from "@/lib/i18n/navigation";
import type { VendorRole } from "@/lib/model/types";
import { routes } from "@/lib/routes";
import { serializeVendors, type VendorParams, type VendorSortKey } from "@/lib/vendors/params";
import { nextVendorSort, vendorAriaSort } from "@/lib/vendors/sort";
import type { useVendorParams } from "./use-vendor-params";

const CELL = "border-line bg-paper sticky top-12 z-10 border-b py-1 font-strong text-sm whitespace-nowrap";
/** Where a role has a column of its own; below that the row says it in words. */
export const ROLE_CELL = "px-3 text-right max-md:hidden";
export const COUNTRY_CELL = "px-3 max-lg:hidden";
export const PROJECTS_CELL = "pl-3 text-right";

type Shared = { params: VendorParams; setParams: ReturnType<typeof useVendorParams>[1] };

type Props = Shared & { roles: readonly VendorRole[]; hasCountries: boolean };

export function VendorHead({ roles, hasCountries, ...shared }: Props) {
  const t = useTranslations("vendors.heads");
  return (
    <thead>
      <tr>
        <SortCell sortKey="name" {...shared} />
        {hasCountries && (
          <th scope="col" className={cn(CELL, COUNTRY_CELL)}>
            {t("country")}
          </th>
        )}
        {roles.map((role) => (
          <SortCell key={role} sortKey={role} className={ROLE_CELL} {...shared} />
        ))}
        <SortCell sortKey="projects" className={PROJECTS_CELL} {...shared} />
      </tr>
    </thead>
  );
}

function SortCell({ sortKey, params, setParams, className }: Shared & { sortKey: VendorSortKey; className?: string }) {
  const t = useTranslations("vendors");
  const locale = useLocale();
  const direction = vendorAriaSort(params.sort, sortKey);
  const sort = nextVendorSort(params.sort, sortKey);
  const Icon = direction === "ascending" ? ArrowUp : direction === "descending" ? ArrowDown : ArrowUpDown;
  const label = t(`heads.${sortKey}`);
  return (
    <th scope="col" aria-sort={direction} className={cn(CELL, className)}>
      {/* A link, so that it sorts without scripts too. */}
      <a
        href={serializeVendors(getPathname({ href: routes.vendors(), locale }), { ...params, sort })}
        title={t("sortBy", { column: label })}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          setParams({ sort });
        }}
        className="-mx-1.5 inline-flex h-7 items-center gap-1 rounded-sm px-1.5 hover:bg-sunken pointer-coarse:h-11"
      >
        {label}
        <Icon aria-hidden className={cn("size-3.5", direction === "none" && "text-line-strong")} />
      </a>
    </th>
  );
}
