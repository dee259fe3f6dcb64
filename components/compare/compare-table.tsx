import { Equal, EqualNot } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { ProjectLogo } from "@/components/project/project-logo";
import type { Comparison, CompareRow } from "@/lib/compare/types";
import { Link } from "@/lib/i18n/navigation";
import type { Stage } from "@/lib/model/types";
import { routes } from "@/lib/routes";
import type { ProjectDetail } from "@/lib/snapshot/types";
import { ColumnTools } from "./column-tools";
import { CompareCell } from "./compare-cell";
import "./compare.css";
import "./compare-print.css";

type Props = {
  caption: string;
  comparison: Comparison;
  projects: readonly ProjectDetail[];
  stages: readonly Stage[];
  isOnlyDifferences: boolean;
};

/** Facts by row, projects by column. The roles are said, because on a phone its parts are laid out as a grid. */
export function CompareTable({ caption, comparison, projects, stages, isOnlyDifferences }: Props) {
  const t = useTranslations("compare");
  const slugs = projects.map(({ slug }) => slug);
  return (
    <table role="table" className="compare-table" style={{ "--n": projects.length } as CSSProperties}>
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row" className="compare-names">
          <th role="columnheader" scope="col" className="compare-corner">
            <span className="sr-only">{t("facts")}</span>
          </th>
          {projects.map((project) => (
            <th key={project.slug} role="columnheader" scope="col">
              <span className="flex items-center gap-2.5">
                <span aria-hidden>
                  <ProjectLogo project={project} className="w-12 rounded-sm max-sm:w-9" />
                </span>
                <Link
                  href={routes.project(project.slug)}
                  prefetch={false}
                  className="min-w-0 text-lg break-words underline-offset-[3px] hover:underline max-sm:text-base"
                >
                  {project.name}
                </Link>
              </span>
            </th>
          ))}
        </tr>
        <tr role="row" className="compare-tools" data-print="hide">
          <td role="cell" className="compare-corner">
            <span className="sr-only">{t("actions.arrange")}</span>
          </td>
          {projects.map(({ slug, name }) => (
            <td key={slug} role="cell">
              <ColumnTools slug={slug} name={name} slugs={slugs} isOnlyDifferences={isOnlyDifferences} />
            </td>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {comparison.rows.map((row) => (
          <Row key={row.key} row={row} comparison={comparison} stages={stages} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, comparison, stages }: { row: CompareRow; comparison: Comparison; stages: readonly Stage[] }) {
  const t = useTranslations("compare");
  const { projects } = comparison;
  const hasMark = projects.length > 1 && !row.isUnknown;
  const Mark = row.isDifferent ? EqualNot : Equal;
  return (
    <tr role="row" data-different={row.isDifferent ? "" : undefined}>
      <th role="rowheader" scope="row">
        <span className="compare-label">
          {hasMark ? (
            <Mark aria-hidden className="compare-mark" />
          ) : (
            projects.length > 1 && <span className="compare-mark" />
          )}
          <span>
            {row.label}
            {row.key === "independent" && <span className="compare-hint">{t("hints.independent")}</span>}
            {hasMark && <span className="sr-only"> ({t(row.isDifferent ? "differs" : "same")})</span>}
          </span>
        </span>
      </th>
      {projects.map(({ slug }, index) => (
        <td key={slug} role="cell">
          <CompareCell cell={row.cells[index] ?? { items: [] }} stages={stages} />
        </td>
      ))}
    </tr>
  );
}
