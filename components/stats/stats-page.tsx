import { useFormatter, useLocale, useTranslations } from "next-intl";
import { FilterForm } from "@/components/filter-form/filter-form";
import { useFacetFields } from "@/components/filter-form/use-facet-fields";
import { useValueNames } from "@/components/filters/use-value-names";
import { JsonLdScript } from "@/components/project/json-ld-script";
import { getPathname } from "@/lib/i18n/navigation";
import { eachFacet, type Facet } from "@/lib/landscape/facets";
import { currentGroup } from "@/lib/landscape/groups";
import type { Stats } from "@/lib/stats/stats-of";
import { routes } from "@/lib/routes";
import { serializeLandscape } from "@/lib/search-params";
import type { JsonLdNode } from "@/lib/seo/json-ld";
import { statsQuery } from "@/lib/stats/params";
import { BarChart } from "./bar-chart";
import { GroupLinks } from "./group-links";
import { StatsEmpty } from "./stats-empty";
import { StepChart } from "./step-chart";
import { TimesChart } from "./times-chart";
import { YearChart } from "./year-chart";

const FACETS: readonly Facet[] = [
  "stage",
  "category",
  "vendor",
  "license",
  "oss",
  "language",
  "country",
  "kind",
  "alive",
  "independent",
];

type Props = { stats: Stats; nodes: readonly JsonLdNode[]; nonce?: string };

/** The landscape in figures, narrowed as the map is. */
export function StatsPage({ stats, nodes, nonce }: Props) {
  const { snapshot, params, group, total, narrowing, charts, growth, steps, transitions } = stats;
  const t = useTranslations("stats");
  const locale = useLocale();
  const format = useFormatter();
  const nameOf = useValueNames(snapshot);
  const { selection, q, count } = narrowing;
  const fields = useFacetFields({ snapshot, selection, counts: narrowing.counts, facets: FACETS });
  /** The map with what narrows this page, and a little more. */
  const mapHref = (more: { [facet in Facet]?: string[] } & { at?: string }) => {
    const narrowed = { ...eachFacet((facet) => [...selection[facet]]), ...more };
    const plain = currentGroup(snapshot, null, narrowed.category);
    return serializeLandscape(getPathname({ href: routes.landscape(), locale }), {
      q,
      ...narrowed,
      group: plain === group ? null : group,
    });
  };
  const yearHref = (year: number) => mapHref({ at: lastDay(year) });
  const stageName = (stage: string) => nameOf("stage", stage);
  const present = charts.filter(({ known }) => known > 0);
  const missing = charts.filter(({ known }) => known === 0).map(({ facet }) => t(`titles.${facet}`));
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-7xl flex-1 px-4 pt-6 pb-12 outline-none sm:px-6 lg:px-8"
    >
      <JsonLdScript nodes={nodes} nonce={nonce} />
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="mt-1 mb-5 text-lg text-pretty text-muted">{t("lead")}</p>
      <GroupLinks snapshot={snapshot} params={params} group={group} />
      <FilterForm path={routes.stats()} query={statsQuery(params)} q={q} fields={fields} />
      <p role="status" className="mt-3 mb-6 text-sm text-muted tabular">
        {count === total ? t("count.all", { total }) : t("count.some", { count, total })}
      </p>
      {count === 0 ? (
        <StatsEmpty />
      ) : (
        <>
          <div className="gap-12 min-[1100px]:columns-2 print:columns-2">
            {present.map((chart) => (
              <BarChart
                key={chart.facet}
                chart={chart}
                params={params}
                stages={snapshot.stages}
                nameOf={(value) => nameOf(chart.facet, value)}
                hrefOf={(value) => mapHref({ [chart.facet]: [value] })}
              />
            ))}
            {growth.years.length > 0 && <YearChart chart={growth} params={params} hrefOf={yearHref} />}
            {steps.length > 0 && (
              <StepChart
                steps={steps}
                stages={snapshot.stages}
                params={params}
                stageName={stageName}
                hrefOf={yearHref}
              />
            )}
            {transitions.length > 0 && <TimesChart transitions={transitions} params={params} stageName={stageName} />}
          </div>
          {missing.length > 0 && (
            <p className="mt-8 text-sm text-muted">
              {t("missing", { charts: format.list(missing, { type: "conjunction" }) })}
            </p>
          )}
        </>
      )}
    </main>
  );
}

/** The last day of a year, or today while it lasts. */
function lastDay(year: number): string {
  const today = new Date().toISOString().slice(0, 10);
  const last = `${year}-12-31`;
  return last < today ? last : today;
}
