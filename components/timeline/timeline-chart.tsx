import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import type { Stage } from "@/lib/model/types";
import type { CourseGroup } from "@/lib/timeline/arrange";
import { type Axis, axisOf } from "@/lib/timeline/axis";
import { trackOf } from "@/lib/timeline/track";
import { GroupHead } from "./group-head";
import { ProjectHead } from "./project-head";
import { TrackCell } from "./track-cell";

type Props = {
  groups: readonly CourseGroup[];
  groupName: (key: string) => string | null;
  stages: readonly Stage[];
  stageName: (stage: string) => string;
  /** ISO day. */
  today: string;
};

/** A row for each project and years along the top: a table, whose cells are drawn. */
export function TimelineChart({ groups, groupName, stages, stageName, today }: Props) {
  const t = useTranslations("timeline.chart");
  const axis = axisOf(
    groups.flatMap(({ courses }) => courses),
    today,
  );
  return (
    // Rows that are blocks on a phone are still a table to who hears them.
    <table
      role="table"
      className="mt-3 w-full table-fixed border-separate border-spacing-0 text-left max-md:block"
      style={{ "--years": gridOf(axis) } as CSSProperties}
    >
      <caption className="sr-only">{t("caption")}</caption>
      <thead role="rowgroup" className="sticky top-12 z-10 bg-paper max-md:block">
        <tr role="row" className="max-md:block">
          <th role="columnheader" scope="col" className="w-56 font-normal max-md:sr-only lg:w-64">
            <span className="sr-only">{t("project")}</span>
          </th>
          <th role="columnheader" scope="col" className="border-b border-line px-3 font-normal max-md:block">
            <YearLabels axis={axis} />
          </th>
        </tr>
      </thead>
      {groups.map(({ key, courses }) => (
        <tbody role="rowgroup" key={key} className="max-md:block">
          <GroupHead name={groupName(key)} count={courses.length} columns={2} />
          {courses.map((course) => (
            <tr role="row" key={course.project.slug} className="group max-md:block">
              <ProjectHead project={course.project} stages={stages} className="max-md:block" />
              <td role="cell" className="bg-(image:--years) bg-no-repeat bg-origin-content px-3 max-md:block">
                <TrackCell track={trackOf(course, axis, stages, today)} nameOf={stageName} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Hairlines where years begin, as a background: a table of hundreds of rows needs no elements for them. */
function gridOf({ years }: Axis): string {
  const stops = years.map(({ at }) => {
    const place = `${at.toFixed(2)}%`;
    const end = `calc(${place} + 1px)`;
    return `transparent ${place},var(--color-line) ${place},var(--color-line) ${end},transparent ${end}`;
  });
  return `linear-gradient(to right,${stops.join(",")})`;
}

function YearLabels({ axis: { years } }: { axis: Axis }) {
  const t = useTranslations("timeline.chart");
  return (
    <span className="relative block h-6 text-xs text-muted tabular">
      <span className="sr-only">
        {t("years", { first: String(years[0]?.year ?? ""), last: String(years.at(-1)?.year ?? "") })}
      </span>
      {years.map(({ year, at }, index) => (
        <span
          key={year}
          aria-hidden
          className={index % 2 === 1 ? "absolute bottom-0.5 max-sm:hidden" : "absolute bottom-0.5"}
          style={{ left: `${at.toFixed(2)}%` }}
        >
          {year}
        </span>
      ))}
    </span>
  );
}
