import { max, ticks } from "d3";
import { useFormatter, useTranslations } from "next-intl";
import type { Transition } from "@/lib/timeline/transitions";
import { StepStrip } from "./step-strip";
import { useYears } from "./use-years";

type Props = { transitions: readonly Transition[]; stageName: (stage: string) => string };

const HEAD = "border-line border-b py-1 pr-4 text-sm font-strong whitespace-nowrap";
const CELL = "border-line border-b py-1 pr-4 tabular";

/** How long it took from stage to stage: median, middle half, and every project as a tick. */
export function StepTimes({ transitions, stageName }: Props) {
  const t = useTranslations("timeline.times");
  const format = useFormatter();
  const yearsInWords = useYears();
  const longest = max(transitions, ({ steps }) => steps.at(-1)?.years) ?? 0;
  const scale = { max: Math.max(1, Math.ceil(longest)), ticks: ticks(0, Math.max(1, Math.ceil(longest)), 5) };
  const years = (value: number) => format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <section aria-labelledby="step-times" className="mt-8">
      <h2 id="step-times" className="text-lg">
        {t("title")}
      </h2>
      {transitions.length === 0 ? (
        <p className="mt-1 text-muted">{t("none")}</p>
      ) : (
        <>
          <table className="mt-1 w-full border-separate border-spacing-0 text-left">
            <caption className="sr-only">{t("caption")}</caption>
            <thead>
              <tr>
                <th scope="col" className={HEAD}>
                  {t("step")}
                </th>
                <th scope="col" className={`${HEAD} text-right`}>
                  {t("median")}
                </th>
                <th scope="col" className={`${HEAD} text-right max-sm:hidden`}>
                  {t("middle")}
                </th>
                <th scope="col" className={`${HEAD} text-right`}>
                  {t("count")}
                </th>
                <th scope="col" className={`${HEAD} w-1/2 max-md:hidden`}>
                  <span className="sr-only">{t("each")}</span>
                  <span aria-hidden className="relative block h-4 text-xs font-normal text-muted tabular">
                    {scale.ticks.map((tick, index) => (
                      <span
                        key={tick}
                        className={index === 0 ? "absolute top-0" : "absolute top-0 -translate-x-1/2"}
                        style={{ left: `${(tick / scale.max) * 100}%` }}
                      >
                        {format.number(tick)}
                      </span>
                    ))}
                  </span>
                </th>
              </tr>
            </thead>
            <tbody>
              {transitions.map((each) => (
                <tr key={`${each.from} ${each.to}`}>
                  <th scope="row" className={`${CELL} font-normal`}>
                    {t("name", { from: stageName(each.from), to: stageName(each.to) })}
                  </th>
                  <td className={`${CELL} text-right font-strong whitespace-nowrap`}>{yearsInWords(each.median)}</td>
                  <td className={`${CELL} text-right whitespace-nowrap text-muted max-sm:hidden`}>
                    {t("range", { low: years(each.quartiles[0]), high: years(each.quartiles[1]) })}
                  </td>
                  <td className={`${CELL} text-right`}>{format.number(each.steps.length)}</td>
                  <td className={`${CELL} max-md:hidden`}>
                    <StepStrip transition={each} max={scale.max} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="mt-2 max-w-3xl text-sm text-pretty text-muted">
            {t("note")}{" "}
            {transitions.map(
              ({ from, to, waiting }) =>
                waiting && (
                  <span key={`${from} ${to}`}>
                    {t("waiting", {
                      count: waiting.count,
                      stage: stageName(from),
                      years: yearsInWords(waiting.years),
                    })}{" "}
                  </span>
                ),
            )}
          </p>
        </>
      )}
    </section>
  );
}
