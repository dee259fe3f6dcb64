import { Download } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { FilterForm } from "@/components/filter-form/filter-form";
import { useFacetFields } from "@/components/filter-form/use-facet-fields";
import { ChoiceLinks } from "@/components/timeline/choice-links";
import { buttonClass } from "@/components/ui/button";
import { LINK_CLASS } from "@/components/ui/link-class";
import { cn } from "@/lib/cn";
import { Link } from "@/lib/i18n/navigation";
import type { Facet } from "@/lib/landscape/facets";
import type { Summary } from "@/lib/query/resolve-summary";
import { apiRoutes, routes } from "@/lib/routes";
import type { JsonLdNode } from "@/lib/seo/json-ld";
import { type SummaryParams, summaryQuery } from "@/lib/summary/params";
import { NothingHere, PageFrame } from "./page-frame";
import { SummaryTable } from "./summary-table";

const FACETS: readonly Facet[] = ["stage", "category", "vendor", "license", "alive", "tag"];

/** Every project on the path of maturity in a row, with the days of its stages. */
export function SummaryPage({
  summary,
  nodes,
  nonce,
}: {
  summary: Summary;
  nodes: readonly JsonLdNode[];
  nonce?: string;
}) {
  const t = useTranslations("pages.summary");
  const { snapshot, params, selection, counts, count, rows, page, pages, total, isAll, isStaged } = summary;
  const fields = useFacetFields({ snapshot, selection, counts, facets: FACETS });
  const format = useFormatter();
  const link = (patch: Partial<SummaryParams>) => {
    const changed = summaryQuery({ ...params, ...patch });
    return changed === "" ? routes.summary() : `${routes.summary()}?${changed}`;
  };
  const narrowing = summaryQuery({ ...params, sort: undefined, all: null, page: 1 });
  const exported = apiRoutes.exported("csv") + (narrowing === "" ? "" : `?${narrowing}`);
  return (
    <PageFrame
      title={t("title")}
      lead={t("lead")}
      nodes={nodes}
      nonce={nonce}
      className="max-w-7xl"
      tools={
        <>
          <a href={apiRoutes.projectsCsv()} download="projects.csv" className={buttonClass()}>
            <Download aria-hidden />
            {t("csv")}
          </a>
          <a href={exported} download="landscape.csv" className={buttonClass()}>
            <Download aria-hidden />
            {narrowing === "" ? t("csvAll") : t("csvChosen")}
          </a>
        </>
      }
    >
      <FilterForm
        path={routes.summary()}
        query={summaryQuery(params)}
        q={params.q.trim()}
        fields={fields}
        clears={["page"]}
      />
      <p className="mt-3 text-sm text-muted tabular">
        <span role="status">{count === total ? t("count.all", { total }) : t("count.some", { count, total })}</span>
        {isStaged && (
          <Link
            href={link({ all: params.all === null ? "true" : null, page: 1 })}
            prefetch={false}
            scroll={false}
            className={cn(LINK_CLASS, "ml-3 inline-block min-h-6")}
            data-print="hide"
          >
            {isAll ? t("staged") : t("everything")}
          </Link>
        )}
      </p>
      {pages > 1 && (
        <ChoiceLinks
          label={t("page")}
          choices={Array.from({ length: pages }, (_, at) => ({
            key: String(at),
            label: format.number(at + 1),
            href: link({ page: at + 1 }),
            isCurrent: at + 1 === page,
          }))}
        />
      )}
      {rows.length === 0 ? (
        <NothingHere title={t("empty")} why={t("emptyWhy")} />
      ) : (
        <SummaryTable rows={rows} params={params} snapshot={snapshot} />
      )}
    </PageFrame>
  );
}
