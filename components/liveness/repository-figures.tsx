import { useLocale, useTranslations } from "next-intl";
import { type Fact, FactList } from "@/components/project/fact-list";
import { formatPartialDate } from "@/components/project/format-partial-date";
import type { RepositoryReport } from "@/lib/liveness/types";
import { useRepositoryFacts } from "./use-repository-facts";
import { WeeklyCommits } from "./weekly-commits";

/** The figures of one repository with the day on which they were read. */
export function RepositoryFigures({ report }: { report: RepositoryReport }) {
  const t = useTranslations("liveness");
  const locale = useLocale();
  const factsOf = useRepositoryFacts();
  const { known, goneOn } = report;
  const date = (day: string) => formatPartialDate(day, locale);
  if (!known) return goneOn && <p className="mt-0.5 text-sm text-warn">{t("goneOn", { date: date(goneOn) })}</p>;
  const { data, readOn } = known;
  const facts: Fact[] = factsOf(report.url, known);
  return (
    <div className="mt-1.5 mb-3 flex flex-col gap-1.5 border-l-2 border-line pl-3 text-sm">
      {data.isArchived && (
        <p className="text-warn">
          {data.archivedOn ? t("archivedOn", { date: date(data.archivedOn) }) : t("archived")}
        </p>
      )}
      {goneOn && <p className="text-warn">{t("goneKept", { date: date(goneOn), read: date(readOn) })}</p>}
      <FactList facts={facts} />
      {data.weeklyCommits && <WeeklyCommits counts={data.weeklyCommits} readOn={readOn} />}
      <p className="text-xs text-muted">{t("readOn", { date: date(readOn) })}</p>
    </div>
  );
}
