import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { isKnownStatus } from "@/lib/shortlist/types";

/** Words for a status: the known ones in the reader's language, own words as they are. */
export function useStatusName(): (status: string) => string {
  const t = useTranslations("shortlist.statuses");
  return useCallback((status) => (isKnownStatus(status) ? t(status) : status), [t]);
}
