import { useTranslations } from "next-intl";
import { LINK_CLASS } from "@/components/ui/link-class";
import { cn } from "@/lib/cn";
import { apiRoutes, routes } from "@/lib/routes";
import { ROW_GROUPS, ROW_ORDERS, timelineQuery, type TimelineParams, TIMELINE_VIEWS } from "@/lib/timeline/params";
import { ChoiceLinks } from "./choice-links";

/** How the rows stand. */
export function RowChoices({ params }: { params: TimelineParams }) {
  const t = useTranslations("timeline");
  const href = (patch: Partial<TimelineParams>) => {
    const query = timelineQuery({ ...params, ...patch });
    return query === "" ? routes.timeline() : `${routes.timeline()}?${query}`;
  };
  const query = timelineQuery({ ...params, by: undefined, view: undefined });
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-1" data-print="hide">
      <ChoiceLinks
        label={t("by.label")}
        choices={ROW_GROUPS.map((by) => ({
          key: by,
          label: t(`by.${by}`),
          href: href({ by }),
          isCurrent: by === params.by,
        }))}
      />
      <ChoiceLinks
        label={t("sort.label")}
        choices={ROW_ORDERS.map((sort) => ({
          key: sort,
          label: t(`sort.${sort}`),
          href: href({ sort }),
          isCurrent: sort === params.sort,
        }))}
      />
      <ChoiceLinks
        label={t("view.label")}
        choices={TIMELINE_VIEWS.map((view) => ({
          key: view,
          label: t(`view.${view}`),
          href: href({ view }),
          isCurrent: view === params.view,
        }))}
      />
      <a
        href={`${apiRoutes.timelineCsv()}${query === "" ? "" : `?${query}`}`}
        download="timeline.csv"
        className={cn(LINK_CLASS, "inline-flex h-7 items-center text-sm pointer-coarse:h-11")}
      >
        {t("csv")}
      </a>
    </div>
  );
}
