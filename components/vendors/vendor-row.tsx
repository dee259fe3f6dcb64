"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { memo } from "react";
import { ProjectLogo } from "@/components/landscape/project-logo";
import { cn } from "@/lib/cn";
import { localize } from "@/lib/i18n/localized";
import { Link } from "@/lib/i18n/navigation";
import type { VendorRole } from "@/lib/model/types";
import { routes } from "@/lib/routes";
import type { VendorSummary } from "@/lib/snapshot/types";
import { countOf } from "@/lib/vendors/sort";
import { COUNTRY_CELL, PROJECTS_CELL, ROLE_CELL } from "./vendor-head";

const CELL = "border-line border-b py-1.5";

type Props = {
  vendor: VendorSummary;
  roles: readonly VendorRole[];
  sheets: readonly string[];
  /** Its name; `null` where the list has no countries at all. */
  country: string | null;
};

export const VendorRow = memo(function VendorRow({ vendor, roles, sheets, country }: Props) {
  const t = useTranslations("vendors");
  const locale = useLocale();
  const format = useFormatter();
  const name = localize(vendor.name, locale);
  const kind = vendor.kind === "company" ? [] : t(`kinds.${vendor.kind}`);
  const inWords = vendor.roles.map(({ role, projects }) => t(`roleCounts.${role}`, { count: projects }));
  return (
    <tr className="transition-colors duration-150 hover:bg-sunken">
      <th scope="row" className={cn(CELL, "w-full max-w-0 pr-2 font-normal")}>
        <span className="flex items-center gap-3">
          <span className="rounded-sm border border-line bg-plate p-0.5">
            <ProjectLogo project={{ ...vendor, name }} sheets={sheets} className="w-10" />
          </span>
          <span className="min-w-0">
            <Link
              href={routes.vendor(vendor.slug)}
              prefetch={false}
              className="block truncate text-lg font-strong underline-offset-[3px] hover:underline"
            >
              {name}
            </Link>
            <span className="block truncate text-sm text-muted lg:hidden">
              {[country || [], kind].flat().join(" · ")}
            </span>
            <span className="block truncate text-sm text-muted max-lg:hidden">{kind}</span>
            <span className="block text-sm text-muted md:hidden">{inWords.join(" · ")}</span>
          </span>
        </span>
      </th>
      {country !== null && <td className={cn(CELL, COUNTRY_CELL, "whitespace-nowrap text-muted")}>{country}</td>}
      {roles.map((role) => {
        const count = countOf(vendor, role);
        return (
          <td key={role} className={cn(CELL, ROLE_CELL, "tabular", count === 0 && "text-muted")}>
            {count === 0 ? "–" : format.number(count)}
          </td>
        );
      })}
      <td className={cn(CELL, PROJECTS_CELL, "font-strong tabular")}>{format.number(vendor.projects)}</td>
    </tr>
  );
});
