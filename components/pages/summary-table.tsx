import { useFormatter, useLocale, useTranslations } from "next-intl";
import { StageWord } from "@/components/landscape/stage-word";
import { PartialDate } from "@/components/project/partial-date";
import { cn } from "@/lib/cn";
import { routes } from "@/lib/routes";
import type { Snapshot } from "@/lib/snapshot/types";
import { summaryQuery, type SummaryParams } from "@/lib/summary/params";
import { datedStages, readSort, type SummaryRow } from "@/lib/summary/rows";
import { ProjectName } from "./project-name";
import { SortHead } from "./sort-head";

type Props = { rows: readonly SummaryRow[]; params: SummaryParams; snapshot: Snapshot };

const CELL = "border-line border-b py-1 pr-4 text-sm whitespace-nowrap tabular";

/** A row a project; columns that none of them has anything in are left out. */
export function SummaryTable({ rows, params, snapshot }: Props) {
  const t = useTranslations("pages.summary");
  const locale = useLocale();
  const format = useFormatter();
  const { stages, sheets } = snapshot;
  const dated = datedStages(rows, stages, locale);
  const hasCommits = rows.some(({ firstCommit }) => firstCommit !== undefined);
  const hasAudits = rows.some(({ audits }) => audits > 0);
  const head = (key: string, label: string, className?: string) => {
    const { key: current, isBackwards } = readSort(params.sort, stages);
    const isCurrent = current === key;
    const query = summaryQuery({ ...params, sort: isCurrent && !isBackwards ? `-${key}` : key, page: 1 });
    const direction = !isCurrent ? "none" : (key === "name") !== isBackwards ? "ascending" : "descending";
    const href = query === "" ? routes.summary() : `${routes.summary()}?${query}`;
    return <SortHead key={key} label={label} href={href} direction={direction} className={className} />;
  };
  return (
    <div role="region" aria-label={t("title")} tabIndex={0} className="mt-2 max-xl:overflow-x-auto">
      <table className="w-full border-separate border-spacing-0 text-left">
        <caption className="sr-only">{t("title")}</caption>
        <thead>
          <tr>
            {head("name", t("heads.name"), "left-0 z-20")}
            {head("stage", t("heads.stage"))}
            {head("accepted", t("heads.accepted"))}
            {dated.map(({ id, name }) => head(`at-${id}`, name))}
            {hasCommits && head("first-commit", t("heads.firstCommit"))}
            {hasAudits && head("audits", t("heads.audits"))}
            {hasAudits && head("last-audit", t("heads.lastAudit"))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ project, accepted, dates, firstCommit, audits, lastAudit }) => (
            <tr key={project.slug} className="group hover:bg-sunken">
              <th
                scope="row"
                className={cn(
                  CELL,
                  "sticky left-0 max-w-64 min-w-44 bg-paper text-base font-normal whitespace-normal group-hover:bg-sunken",
                )}
              >
                <ProjectName project={project} sheets={sheets} />
              </th>
              <td className={CELL}>
                <StageWord stages={stages} stage={project.stage} />
              </td>
              <Day date={accepted} />
              {dated.map(({ id }) => (
                <Day key={id} date={dates.get(id)} />
              ))}
              {hasCommits && <Day date={firstCommit} />}
              {hasAudits && (
                <td className={cn(CELL, audits === 0 && "text-muted")}>{audits === 0 ? "–" : format.number(audits)}</td>
              )}
              {hasAudits && <Day date={lastAudit} />}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Day({ date }: { date: string | undefined }) {
  return (
    <td className={cn(CELL, date === undefined && "text-muted")}>
      {date === undefined ? "–" : <PartialDate date={date} />}
    </td>
  );
}
