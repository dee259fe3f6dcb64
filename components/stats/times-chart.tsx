import { useFormatter, useTranslations } from "next-intl";
import { StepStrip } from "@/components/timeline/step-strip";
import { LINK_CLASS } from "@/components/ui/link-class";
import { cn } from "@/lib/cn";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import { statsQuery, type StatsParams } from "@/lib/stats/params";
import type { Transition } from "@/lib/timeline/transitions";
import { ChartFrame } from "./chart-frame";

type Props = { transitions: readonly Transition[]; params: StatsParams; stageName: (stage: string) => string };

const HEAD = "pb-1 text-xs font-normal text-muted align-bottom";
const CELL = "h-8 align-middle tabular";

/** How long each step took: the median, the middle half, and every project as a tick. */
export function TimesChart({ transitions, params, stageName }: Props) {
  const t = useTranslations("stats");
  const format = useFormatter();
  const years = (value: number) => format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const longest = Math.max(1, ...transitions.map(({ steps }) => steps.at(-1)?.years ?? 0));
  const first = transitions[0];
  const nameOf = ({ from, to }: Transition) => t("times.name", { from: stageName(from), to: stageName(to) });
  const query = statsQuery({ ...params, all: [], group: null });
  return (
    <ChartFrame
      chart="times"
      title={t("titles.times")}
      finding={
        first
          ? t("findings.times", { from: stageName(first.from), to: stageName(first.to), years: years(first.median) })
          : ""
      }
      note={t("times.note")}
      params={params}
    >
      <table className="w-full table-fixed border-collapse text-sm">
        <caption className="sr-only">{t("titles.times")}</caption>
        <colgroup>
          <col />
          <col className="w-14" />
          <col className="w-22" />
          <col className="w-16" />
          <col className="w-1/3 max-sm:hidden" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={cn(HEAD, "text-left")}>
              {t("times.step")}
            </th>
            <th scope="col" className={cn(HEAD, "pr-2 text-right")}>
              {t("times.median")}
            </th>
            <th scope="col" className={cn(HEAD, "pr-3 text-right")}>
              {t("times.middle")}
            </th>
            <th scope="col" className={cn(HEAD, "pr-3 text-right")}>
              {t("projects")}
            </th>
            <td className="max-sm:hidden" />
          </tr>
        </thead>
        <tbody>
          {transitions.map((each) => (
            <tr key={`${each.from} ${each.to}`}>
              <th scope="row" className={cn(CELL, "pr-2 text-left font-normal")}>
                {nameOf(each)}
              </th>
              <td className={cn(CELL, "pr-2 text-right font-strong")}>{years(each.median)}</td>
              <td className={cn(CELL, "pr-3 text-right text-muted")}>
                {t("times.range", { low: years(each.quartiles[0]), high: years(each.quartiles[1]) })}
              </td>
              <td className={cn(CELL, "pr-3 text-right")}>{format.number(each.steps.length)}</td>
              <td className={cn(CELL, "max-sm:hidden")}>
                <StepStrip transition={each} max={longest} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p data-print="hide" className="mt-1 text-sm">
        <Link
          href={`${routes.timeline()}${query && `?${query}`}`}
          prefetch={false}
          className={cn(LINK_CLASS, "inline-flex h-7 items-center pointer-coarse:h-11")}
        >
          {t("times.timeline")}
        </Link>
      </p>
    </ChartFrame>
  );
}
