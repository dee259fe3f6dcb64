"use client";

import { useLocale } from "next-intl";
import { useMemo } from "react";
import { localize } from "@/lib/i18n/localized";
import { useLandscape } from "./landscape-context";

/** Names of vendors by slug. */
export function useVendorNames(): ReadonlyMap<string, string> {
  const { vendors } = useLandscape().snapshot;
  const locale = useLocale();
  return useMemo(() => new Map(vendors.map(({ slug, name }) => [slug, localize(name, locale)])), [vendors, locale]);
}
