import { scaleLinear } from "d3";
import { useFormatter, useTranslations } from "next-intl";
import { StageMark } from "@/components/landscape/stage-mark";
import { cn } from "@/lib/cn";
import { stonesOf } from "@/lib/model/stages";
import type { Stage } from "@/lib/model/types";
import type { StatsParams } from "@/lib/stats/params";
import type { BarChart as Chart } from "@/lib/stats/types";
import { Bar } from "./bar";
import { ChartFrame } from "./chart-frame";

type Props = {
  chart: Chart;
  params: StatsParams;
  stages: readonly Stage[];
  nameOf: (value: string) => string;
  /** Address of the map with the projects of a bar. */
  hrefOf: (value: string) => string;
};

const CELL = "h-7 pointer-coarse:h-11 align-middle tabular";

/** Of less than this share nothing is said of the whole. */
const ENOUGH = 0.25;
/** More names than this make no sentence. */
const MAX_TIED = 2;

/** Values as bars, each a link to its projects on the map. The chart is a table, so nothing is said twice. */
export function BarChart({ chart, params, stages, nameOf, hrefOf }: Props) {
  const { facet, bars, more, top, known, unknown } = chart;
  const t = useTranslations("stats");
  const format = useFormatter();
  // What rounds to nothing is not nothing.
  const percent = (share: number) => (share < 0.005 ? t("least") : format.number(share, { style: "percent" }));
  const scale = scaleLinear([0, Math.max(1, ...bars.map(({ count }) => count))], [0, 1]);
  const hasParts = facet === "category";
  const isFull = params.all.includes(facet);
  const all = isFull
    ? t(hasParts ? "fewerParts" : "fewer")
    : hasParts
      ? t("parts")
      : more > 0
        ? t("more", { count: more })
        : undefined;

  function finding(): string {
    const [first, second] = top;
    if (!first || known < (known + unknown) * ENOUGH) return t("findings.few", { known, total: known + unknown });
    if (second) {
      const names = top.slice(0, MAX_TIED).map(({ value }) => nameOf(value));
      return t("findings.tied", { names: format.list(names), more: top.length - names.length, count: first.count });
    }
    const { value, share, count } = first;
    return t(`findings.${facet}`, { value, name: nameOf(value), share: percent(share), count });
  }

  return (
    <ChartFrame
      chart={facet}
      title={t(`titles.${facet}`)}
      finding={finding()}
      note={unknown > 0 ? t(`unknown.${facet}`, { count: unknown, known }) : undefined}
      params={params}
      all={all}
    >
      <table className="w-full table-fixed border-collapse text-sm">
        <caption className="sr-only">{t(`titles.${facet}`)}</caption>
        <colgroup>
          <col className="w-[44%]" />
          <col className="w-12" />
          <col className="w-14" />
          <col />
        </colgroup>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t(`titles.${facet}`)}</th>
            <th scope="col">{t("projects")}</th>
            <th scope="col">{t("share")}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {bars.map(({ value, count, share, isPart }) => {
            const stones = facet === "stage" ? stonesOf(stages, value) : null;
            return (
              <tr key={value} className="relative hover:bg-sunken">
                <th scope="row" className={cn(CELL, "pr-2 text-left font-normal", isPart && "pl-4 text-muted")}>
                  <a
                    href={hrefOf(value)}
                    title={nameOf(value)}
                    className="flex h-7 items-center gap-1.5 after:absolute after:inset-0 pointer-coarse:h-11"
                  >
                    {stones !== null && <StageMark stones={stones} className="size-3.5" />}
                    <span className="truncate">{nameOf(value)}</span>
                  </a>
                </th>
                <td className={cn(CELL, "pr-2 text-right")}>{format.number(count)}</td>
                <td className={cn(CELL, "pr-3 text-right text-muted")}>{percent(share)}</td>
                <td className={CELL}>
                  <Bar share={scale(count)} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ChartFrame>
  );
}
