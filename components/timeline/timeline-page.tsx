import { useLocale, useTranslations } from "next-intl";
import { FilterForm } from "@/components/filter-form/filter-form";
import { useFacetFields } from "@/components/filter-form/use-facet-fields";
import { useValueNames } from "@/components/filters/use-value-names";
import { JsonLdScript } from "@/components/project/json-ld-script";
import type { FilterResult } from "@/lib/landscape/filter";
import type { Facet, Selection } from "@/lib/landscape/facets";
import { routes } from "@/lib/routes";
import type { JsonLdNode } from "@/lib/seo/json-ld";
import type { Snapshot } from "@/lib/snapshot/types";
import { groupCourses, sortCourses } from "@/lib/timeline/arrange";
import { type TimelineParams, timelineQuery } from "@/lib/timeline/params";
import { transitionsOf } from "@/lib/timeline/transitions";
import type { Course } from "@/lib/timeline/types";
import { NoCourses } from "./no-courses";
import { RowChoices } from "./row-choices";
import { StepTimes } from "./step-times";
import { TimelineChart } from "./timeline-chart";
import { TimelineTable } from "./timeline-table";

const FACETS: readonly Facet[] = ["stage", "category", "vendor", "country", "alive", "license"];

type Props = {
  snapshot: Snapshot;
  params: TimelineParams;
  selection: Selection;
  counts: FilterResult["counts"];
  /** Those that pass the filters. */
  courses: readonly Course[];
  /** Projects with dated stages, whatever the filters say. */
  total: number;
  /** Projects that pass the filters and have no dated stage. */
  undated: number;
  /** ISO day. */
  today: string;
  nodes: readonly JsonLdNode[];
  nonce?: string;
};

/** How projects came through the stages. */
export function TimelinePage(props: Props) {
  const { snapshot, params, selection, counts, courses, total, undated, today, nodes, nonce } = props;
  const t = useTranslations("timeline");
  const locale = useLocale();
  const nameOf = useValueNames(snapshot);
  const fields = useFacetFields({ snapshot, selection, counts, facets: FACETS });
  const { stages } = snapshot;
  const stageName = (stage: string) => nameOf("stage", stage);
  const { by } = params;
  const groupName = (key: string) => {
    if (by === "none") return null;
    if (key === "") return by === "vendor" ? t("groups.noVendor") : t("groups.noCategory");
    return nameOf(by, key);
  };
  const groups = groupCourses(sortCourses(courses, params.sort, stages, locale), by, snapshot);
  const rows = { groups, groupName, stages, today };
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-7xl flex-1 px-4 pt-6 pb-12 outline-none sm:px-6 lg:px-8"
    >
      <JsonLdScript nodes={nodes} nonce={nonce} />
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="mt-1 mb-5 text-lg text-pretty text-muted">{t("lead")}</p>
      {total === 0 ? (
        <NoCourses isNarrowed={false} />
      ) : (
        <>
          <FilterForm path={routes.timeline()} query={timelineQuery(params)} q={params.q.trim()} fields={fields} />
          <p role="status" className="mt-3 text-sm text-muted tabular">
            {courses.length === total ? t("count.all", { total }) : t("count.some", { count: courses.length, total })}
            {undated > 0 && <span className="block">{t("count.undated", { count: undated })}</span>}
          </p>
          {courses.length === 0 ? (
            <NoCourses isNarrowed />
          ) : (
            <>
              <StepTimes transitions={transitionsOf(courses, stages, today)} stageName={stageName} />
              <section aria-labelledby="courses" className="mt-8">
                <h2 id="courses" className="text-lg">
                  {t("chart.title")}
                </h2>
                {params.view === "chart" && (
                  <p className="mt-1 max-w-3xl text-sm text-pretty text-muted">{t("chart.key")}</p>
                )}
                <RowChoices params={params} />
                {params.view === "chart" ? (
                  <TimelineChart {...rows} stageName={stageName} />
                ) : (
                  <TimelineTable {...rows} />
                )}
              </section>
            </>
          )}
        </>
      )}
    </main>
  );
}
