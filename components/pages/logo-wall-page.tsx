import { useTranslations } from "next-intl";
import { FilterForm } from "@/components/filter-form/filter-form";
import { useFacetFields } from "@/components/filter-form/use-facet-fields";
import { ChoiceLinks } from "@/components/timeline/choice-links";
import type { Facet } from "@/lib/landscape/facets";
import { WALL_SIZES, type WallParams, wallQuery } from "@/lib/logo-wall/params";
import type { Wall } from "@/lib/query/resolve-wall";
import { routes } from "@/lib/routes";
import type { JsonLdNode } from "@/lib/seo/json-ld";
import { LogoWall } from "./logo-wall";
import { NothingHere, PageFrame } from "./page-frame";

const FACETS: readonly Facet[] = ["stage", "category", "vendor", "license", "country", "tag"];

/** Logos side by side, for a slide or a poster. */
export function LogoWallPage({ wall, nodes, nonce }: { wall: Wall; nodes: readonly JsonLdNode[]; nonce?: string }) {
  const t = useTranslations("pages.logos");
  const { snapshot, params, selection, counts, projects } = wall;
  const fields = useFacetFields({ snapshot, selection, counts, facets: FACETS });
  const link = (patch: Partial<WallParams>) => {
    const query = wallQuery({ ...params, ...patch });
    return query === "" ? routes.logoWall() : `${routes.logoWall()}?${query}`;
  };
  return (
    <PageFrame title={t("title")} lead={t("lead")} nodes={nodes} nonce={nonce}>
      <FilterForm path={routes.logoWall()} query={wallQuery(params)} q={params.q.trim()} fields={fields} />
      <div className="mt-3 mb-4 flex flex-wrap items-center gap-x-6 gap-y-1" data-print="hide">
        <p role="status" className="text-sm text-muted tabular">
          {t("count", { count: projects.length })}
        </p>
        <ChoiceLinks
          label={t("size.label")}
          choices={WALL_SIZES.map((size) => ({
            key: size,
            label: t(`size.${size}`),
            href: link({ size }),
            isCurrent: size === params.size,
          }))}
        />
        <ChoiceLinks
          label={t("names.label")}
          choices={[null, "true" as const].map((names) => ({
            key: String(names),
            label: names ? t("names.shown") : t("names.hidden"),
            href: link({ names }),
            isCurrent: names === params.names,
          }))}
        />
      </div>
      {projects.length === 0 ? <NothingHere title={t("empty")} why={t("emptyWhy")} /> : <LogoWall wall={wall} />}
    </PageFrame>
  );
}
