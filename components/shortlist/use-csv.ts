"use client";

import { useLocale, useTranslations } from "next-intl";
import { csvText } from "@/lib/csv";
import { localize } from "@/lib/i18n/localized";
import { getPathname } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import type { ShortlistEntry } from "@/lib/shortlist/types";
import type { KnownProjects } from "./entry-head";
import { useStatusName } from "./use-status-name";

/** The list for a spreadsheet, in the reader's language. */
export function useCsv(known: KnownProjects): (entries: readonly ShortlistEntry[]) => string {
  const t = useTranslations("shortlist.csvHead");
  const nameOf = useStatusName();
  const locale = useLocale();
  return (entries) =>
    csvText([
      [t("slug"), t("name"), t("status"), t("note"), t("added"), t("stage"), t("address")],
      ...entries.map(({ slug, name, status, note = "", added }) => {
        const stage = known?.stages.find(({ id }) => id === known.projects.get(slug)?.stage);
        const path = getPathname({ href: routes.project(slug), locale });
        const address = new URL(path, window.location.href).href;
        return [slug, name, status ? nameOf(status) : "", note, added, localize(stage?.name, locale), address];
      }),
    ]);
}
