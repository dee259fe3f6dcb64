import { useLocale, useNow, useTranslations } from "next-intl";
import { formatPartialDate } from "@/components/project/format-partial-date";
import { dayOf, daysBetween } from "@/lib/liveness/days";
import { PAGE_SIZE } from "@/lib/liveness/limits";
import type { ProjectLiveness } from "@/lib/liveness/types";
import { ageWords } from "./age-words";

/** What was read longer ago than this is told with its date. */
const FRESH_DAYS = 30;

/** How a project moves, in a line. It holds how long ago something was, so a browser may say it otherwise than the server. */
export function useLivenessWords(): (liveness: ProjectLiveness) => string {
  const t = useTranslations("liveness");
  const locale = useLocale();
  const today = dayOf(useNow());
  return ({ isArchivedByOwner, archivedOn, lastCommit, releasesInYear, hasMoreReleases, readOn }) => {
    const date = (day: string) => formatPartialDate(day, locale);
    const archived = archivedOn ? t("archivedOn", { date: date(archivedOn) }) : t("archived");
    const commit = lastCommit ? t("lastCommit", { age: ageWords(lastCommit, today, locale) }) : t("noCommit");
    const releases = hasMoreReleases
      ? t("manyReleases", { count: PAGE_SIZE })
      : t("releases", { count: releasesInYear });
    const parts = [isArchivedByOwner ? archived : commit, isArchivedByOwner ? lowerFirst(commit, locale) : releases];
    if (daysBetween(readOn, today) > FRESH_DAYS) parts.push(t("asOf", { date: date(readOn) }));
    return parts.reduce((first, second) => t("join", { first, second }));
  };
}

/** What goes on in a sentence begins small, where a script knows the difference. */
function lowerFirst(text: string, locale: string): string {
  return text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
}
