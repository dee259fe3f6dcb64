import { useLocale, useTranslations } from "next-intl";
import { useStatusName } from "@/components/shortlist/use-status-name";
import { localize } from "@/lib/i18n/localized";
import type { OverlayView } from "@/lib/overlays/types";

/** What a list says of a project, in words: `Platform team: Trial – two teams run it`. */
export function useOverlayWords(): (overlay: OverlayView, slug: string) => string | null {
  const t = useTranslations("shortlist.overlay");
  const locale = useLocale();
  const nameOf = useStatusName();
  return ({ name, statuses, entries, projects }, slug) => {
    const list = localize(name, locale);
    const entry = entries.find((each) => each.slug === slug);
    const isPrivate = projects.some((project) => project.slug === slug);
    const own = statuses.find(({ id }) => id === entry?.status)?.name;
    const status = own ? localize(own, locale) : entry?.status && nameOf(entry.status);
    const { note } = entry ?? {};
    if (status && note) return t("both", { list, status, note });
    if (status) return t("statusOf", { list, status });
    if (note) return t("noteOf", { list, note });
    return isPrivate ? t("private", { list }) : null;
  };
}
