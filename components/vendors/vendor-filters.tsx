"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import { VENDOR_KINDS } from "@/lib/model/types";
import type { VendorSummary } from "@/lib/snapshot/types";
import { countBy, narrowVendors } from "@/lib/vendors/narrow";
import type { VendorParams } from "@/lib/vendors/params";
import type { useVendorParams } from "./use-vendor-params";
import { VendorSelect } from "./vendor-select";

type Props = {
  vendors: readonly VendorSummary[];
  countries: Record<string, string>;
  params: VendorParams;
  setParams: ReturnType<typeof useVendorParams>[1];
};

/** A form for readers without scripts; with them it acts as it is filled in. Counts are of what would be left. */
export function VendorFilters({ vendors, countries, params, setParams }: Props) {
  const t = useTranslations("vendors");
  const byCountry = countBy(narrowVendors(vendors, { ...params, country: null }), ({ country }) => country);
  const byKind = countBy(narrowVendors(vendors, { ...params, kind: null }), ({ kind }) => kind);
  const hasKinds = new Set(vendors.map(({ kind }) => kind)).size > 1;
  return (
    <form
      role="search"
      aria-label={t("find.form")}
      className="mt-5 flex flex-wrap items-center gap-2"
      data-print="hide"
      onSubmit={(event) => event.preventDefault()}
    >
      <label className="relative grow max-sm:basis-full sm:max-w-xs">
        <span className="sr-only">{t("find.label")}</span>
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-muted"
        />
        <input
          type="search"
          name="q"
          value={params.q}
          maxLength={200}
          placeholder={t("find.placeholder")}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={(event) => setParams({ q: event.target.value || null }, "replace")}
          className="h-8 w-full rounded-sm border border-line-strong bg-raised pr-2 pl-8 placeholder:text-muted max-md:h-11 max-md:text-lg"
        />
      </label>
      {Object.keys(countries).length > 0 && (
        <VendorSelect
          name="country"
          label={t("find.country")}
          any={t("find.anyCountry")}
          value={params.country}
          options={byCountry.map(({ value, count }) => ({ value, name: countries[value] ?? value, count }))}
          onChange={(country) => setParams({ country })}
        />
      )}
      {hasKinds && (
        <VendorSelect
          name="kind"
          label={t("find.kind")}
          any={t("find.anyKind")}
          value={params.kind}
          options={byKind.map(({ value, count }) => ({ value, name: t(`kinds.${value}`), count }))}
          onChange={(value) => setParams({ kind: VENDOR_KINDS.find((kind) => kind === value) ?? null })}
        />
      )}
      {params.sort !== "projects" && <input type="hidden" name="sort" value={params.sort} />}
      <button type="submit" className={cn(buttonClass({ variant: "primary" }), "not-noscript:hidden")}>
        {t("find.apply")}
      </button>
    </form>
  );
}
