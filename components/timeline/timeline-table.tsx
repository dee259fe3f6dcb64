import { useTranslations } from "next-intl";
import { StageWord } from "@/components/landscape/stage-word";
import { PartialDate } from "@/components/project/partial-date";
import type { Stage } from "@/lib/model/types";
import type { CourseGroup } from "@/lib/timeline/arrange";
import { yearsBetween } from "@/lib/timeline/span";
import { dateOf } from "@/lib/timeline/to-csv";
import { GroupHead } from "./group-head";
import { ProjectHead } from "./project-head";
import { useYears } from "./use-years";

type Props = {
  groups: readonly CourseGroup[];
  groupName: (key: string) => string | null;
  stages: readonly Stage[];
  /** ISO day. */
  today: string;
};

const HEAD = "bg-paper border-line sticky top-12 z-10 border-b py-1.5 pr-3 text-sm font-strong whitespace-nowrap";

/** The same as the chart in figures: a column for each stage that any of the projects reached. */
export function TimelineTable({ groups, groupName, stages, today }: Props) {
  const t = useTranslations("timeline");
  const yearsInWords = useYears();
  const reached = new Set(
    groups.flatMap(({ courses }) => courses.flatMap(({ steps }) => steps.map(({ stage }) => stage))),
  );
  const shown = stages.filter(({ id }) => reached.has(id));
  return (
    <div role="region" aria-label={t("chart.caption")} tabIndex={0} className="mt-3 max-lg:overflow-x-auto">
      <table className="w-full border-separate border-spacing-0 text-left">
        <caption className="sr-only">{t("chart.caption")}</caption>
        <thead>
          <tr>
            <th scope="col" className={HEAD}>
              {t("chart.project")}
            </th>
            {shown.map(({ id }) => (
              <th key={id} scope="col" className={HEAD}>
                <StageWord stages={stages} stage={id} />
              </th>
            ))}
            <th scope="col" className={HEAD}>
              {t("table.since")}
            </th>
          </tr>
        </thead>
        {groups.map(({ key, courses }) => (
          <tbody key={key}>
            <GroupHead name={groupName(key)} count={courses.length} columns={shown.length + 2} />
            {courses.map(({ project, steps }) => (
              <tr key={project.slug} className="hover:bg-sunken">
                <ProjectHead project={project} stages={stages} className="max-w-64 min-w-36" />
                {shown.map(({ id }) => {
                  const date = dateOf(steps, id);
                  return (
                    <td key={id} className="pr-4 text-sm whitespace-nowrap tabular">
                      {date === "" ? (
                        <span className="text-muted">{t("table.never")}</span>
                      ) : (
                        <PartialDate date={date} />
                      )}
                    </td>
                  );
                })}
                <td className="text-sm whitespace-nowrap text-muted tabular">
                  {yearsInWords(yearsBetween(steps.at(-1)?.date ?? today, today))}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
