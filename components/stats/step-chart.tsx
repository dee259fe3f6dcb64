import { greatest, sum } from "d3";
import { useFormatter, useTranslations } from "next-intl";
import { StageMark } from "@/components/landscape/stage-mark";
import { stonesOf } from "@/lib/model/stages";
import type { Stage } from "@/lib/model/types";
import type { StatsParams } from "@/lib/stats/params";
import type { StepYear } from "@/lib/stats/types";
import { ChartFrame } from "./chart-frame";

type Props = {
  steps: readonly StepYear[];
  stages: readonly Stage[];
  params: StatsParams;
  stageName: (stage: string) => string;
  hrefOf: (year: number) => string;
};

/** The strongest tint of a cell, in percent of the accent: words on it stay readable. */
const DARKEST = 34;

/** How many projects reached which stage in which year: the more, the darker. */
export function StepChart({ steps, stages, params, stageName, hrefOf }: Props) {
  const t = useTranslations("stats");
  const format = useFormatter();
  const most = Math.max(1, ...steps.flatMap(({ counts }) => counts));
  const top = greatest(steps, ({ counts }) => sum(counts));
  return (
    <ChartFrame
      chart="steps"
      title={t("titles.steps")}
      finding={top ? t("findings.steps", { year: String(top.year), count: sum(top.counts) }) : ""}
      params={params}
    >
      <table className="w-full table-fixed border-separate border-spacing-px text-sm">
        <caption className="sr-only">{t("titles.steps")}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-16 text-left text-xs font-normal text-muted">
              {t("years.year")}
            </th>
            {stages.map(({ id }) => {
              const stones = stonesOf(stages, id);
              return (
                <th key={id} scope="col" className="h-7 px-1 text-xs font-normal text-muted">
                  <span className="flex items-center justify-center gap-1">
                    {stones !== null && <StageMark stones={stones} className="size-3.5" />}
                    <span className="truncate max-sm:sr-only">{stageName(id)}</span>
                  </span>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {steps.map(({ year, counts }) => (
            <tr key={year} className="relative">
              <th scope="row" className="text-left font-normal tabular">
                <a
                  href={hrefOf(year)}
                  className="flex h-7 items-center after:absolute after:inset-0 hover:after:outline-1 hover:after:outline-line-strong pointer-coarse:h-11"
                  title={t("years.open", { year: String(year) })}
                >
                  {year}
                </a>
              </th>
              {counts.map((count, place) => (
                <td
                  key={stages[place]?.id}
                  className="rounded-[2px] text-center tabular [print-color-adjust:exact]"
                  style={{
                    background: `color-mix(in oklab, var(--color-accent) ${Math.round((count / most) * DARKEST)}%, var(--color-paper))`,
                  }}
                >
                  {count > 0 ? format.number(count) : <span className="sr-only">0</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ChartFrame>
  );
}
