"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";

type Props = {
  name: string;
  label: string;
  /** The choice of none. */
  any: string;
  value: string | null;
  options: readonly { value: string; name: string; count: number }[];
  onChange: (value: string | null) => void;
};

/** One value of many. The browser's own list: it works without scripts and by thumb. */
export function VendorSelect({ name, label, any, value, options, onChange }: Props) {
  const t = useTranslations("vendors.find");
  const isListed = value === null || options.some((option) => option.value === value);
  return (
    <label className="relative min-w-0 max-sm:flex-1">
      <span className="sr-only">{label}</span>
      <select
        name={name}
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value || null)}
        className="h-8 w-44 appearance-none truncate rounded-sm border border-line-strong bg-raised pr-8 pl-2.5 max-md:h-11 max-md:text-lg max-sm:w-full"
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {t("option", { name: option.name, count: option.count })}
          </option>
        ))}
        {!isListed && <option value={value}>{t("option", { name: value, count: 0 })}</option>}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-muted"
      />
    </label>
  );
}
