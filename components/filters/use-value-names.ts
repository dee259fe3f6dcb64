import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { useStatusName } from "@/components/shortlist/use-status-name";
import type { Facet } from "@/lib/landscape/facets";
import { type NamedSnapshot, valueNames } from "@/lib/landscape/value-names";

/** Gives the words for a value of a facet; a value that the landscape doesn't know stays as it is. */
export function useValueNames(snapshot: NamedSnapshot): (facet: Facet, value: string) => string {
  const locale = useLocale();
  const t = useTranslations("filters");
  const kinds = useTranslations("project.kinds");
  const status = useStatusName();
  return useMemo(
    () =>
      valueNames(snapshot, locale, {
        flag: (facet, value) => t(`${facet}.${value}`),
        kind: (kind) => kinds(kind),
        status,
      }),
    [snapshot, locale, t, kinds, status],
  );
}
