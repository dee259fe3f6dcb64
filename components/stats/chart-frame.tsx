import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LINK_CLASS } from "@/components/ui/link-class";
import { cn } from "@/lib/cn";
import { Link } from "@/lib/i18n/navigation";
import { apiRoutes, routes } from "@/lib/routes";
import { statsQuery, type StatsParams } from "@/lib/stats/params";
import type { Chart } from "@/lib/stats/types";

type Props = {
  chart: Chart;
  title: string;
  /** What the figures say, in words. */
  finding: string;
  /** What they leave out. */
  note?: string;
  params: StatsParams;
  /** Words of the link that shows all there is, or the short list again; absent where all is shown anyway. */
  all?: string;
  children: ReactNode;
};

const TOOL = cn(LINK_CLASS, "inline-flex h-7 items-center pointer-coarse:h-11");

/** A chart with its words: what it is of, what it says, what it leaves out, and its figures to take away. */
export function ChartFrame({ chart, title, finding, note, params, all, children }: Props) {
  const t = useTranslations("stats");
  const query = statsQuery({ ...params, all: [] });
  const wanted = params.all.includes(chart) ? params.all.filter((each) => each !== chart) : [...params.all, chart];
  const longer = statsQuery({ ...params, all: wanted.toSorted() });
  return (
    <section
      id={chart}
      aria-labelledby={`${chart}-title`}
      className="mb-8 scroll-mt-4 break-inside-avoid border-t border-line pt-3"
    >
      <h2 id={`${chart}-title`} className="mb-2 text-lg">
        <span className="block text-sm font-normal text-muted">{title}</span>
        {finding}
      </h2>
      {children}
      {note && <p className="mt-2 text-sm text-pretty text-muted">{note}</p>}
      <p data-print="hide" className="mt-1 flex flex-wrap gap-x-4 text-sm">
        {all && (
          <Link
            href={`${routes.stats()}${longer && `?${longer}`}`}
            scroll={false}
            prefetch={false}
            className={TOOL}
            aria-label={t("allOf", { all, title })}
          >
            {all}
          </Link>
        )}
        <a
          href={`${apiRoutes.stats(chart)}${query && `?${query}`}`}
          download
          className={TOOL}
          aria-label={t("csvOf", { title })}
        >
          {t("csv")}
        </a>
      </p>
    </section>
  );
}
