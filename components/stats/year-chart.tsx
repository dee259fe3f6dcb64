import { greatest } from "d3";
import { useFormatter, useTranslations } from "next-intl";
import type { StatsParams } from "@/lib/stats/params";
import type { YearChart as Chart } from "@/lib/stats/types";
import { Bar } from "./bar";
import { ChartFrame } from "./chart-frame";

type Props = { chart: Chart; params: StatsParams; hrefOf: (year: number) => string };

const CELL = "h-7 pointer-coarse:h-11 align-middle tabular";
const HEAD = "h-7 text-xs font-normal text-muted align-bottom pb-1";

/** How many came in each year, and how many there were by its end; a year leads to the map as it was then. */
export function YearChart({ chart: { years, unknown }, params, hrefOf }: Props) {
  const t = useTranslations("stats");
  const format = useFormatter();
  const most = Math.max(1, ...years.map(({ count }) => count));
  const total = Math.max(1, years.at(-1)?.total ?? 0);
  // Where the record begins, nobody knows when they came.
  const top = greatest(
    years.filter(({ isOpen }) => !isOpen),
    ({ count }) => count,
  );
  return (
    <ChartFrame
      chart="years"
      title={t("titles.years")}
      finding={top ? t("findings.years", { year: String(top.year), count: top.count }) : t("findings.noYear")}
      note={[t("years.note"), unknown > 0 && t("unknown.years", { count: unknown })].filter(Boolean).join(" ")}
      params={params}
    >
      <table className="w-full table-fixed border-collapse text-sm">
        <caption className="sr-only">{t("titles.years")}</caption>
        <colgroup>
          <col className="w-[22%]" />
          <col className="w-10" />
          <col />
          <col className="w-14" />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={`${HEAD} text-left`}>
              {t("years.year")}
            </th>
            <th scope="col" colSpan={2} className={`${HEAD} text-left`}>
              {t("years.came")}
            </th>
            <th scope="col" colSpan={2} className={`${HEAD} text-left`}>
              {t("years.total")}
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, count, total: sum, isOpen }) => (
            <tr key={year} className="relative hover:bg-sunken">
              <th scope="row" className={`${CELL} text-left font-normal`}>
                <a
                  href={hrefOf(year)}
                  className="flex h-7 items-center after:absolute after:inset-0 pointer-coarse:h-11"
                  title={t("years.open", { year: String(year) })}
                >
                  {isOpen ? t("years.upTo", { year: String(year) }) : year}
                </a>
              </th>
              <td className={`${CELL} pr-2 text-right`}>{format.number(count)}</td>
              <td className={`${CELL} pr-3`}>
                <Bar share={count / most} />
              </td>
              <td className={`${CELL} pr-2 text-right text-muted`}>{format.number(sum)}</td>
              <td className={CELL}>
                <Bar share={sum / total} isQuiet />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ChartFrame>
  );
}
