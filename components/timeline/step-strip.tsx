import { useTranslations } from "next-intl";
import type { Transition } from "@/lib/timeline/transitions";
import { useYears } from "./use-years";

/** Every project that made a step as a tick, its middle half as a band and the median as a bar. */
export function StepStrip({ transition: { steps, median, quartiles }, max }: { transition: Transition; max: number }) {
  const t = useTranslations("timeline.times");
  const yearsInWords = useYears();
  const at = (years: number) => `${((years / max) * 100).toFixed(2)}%`;
  return (
    // The figures beside it say the same.
    <span aria-hidden className="relative block h-5">
      <span
        className="absolute inset-y-0 rounded-sm bg-accent-soft"
        style={{ left: at(quartiles[0]), width: at(quartiles[1] - quartiles[0]) }}
      />
      {steps.map(({ slug, name, years }, index) => (
        <span
          key={`${slug} ${index}`}
          title={t("tick", { name, years: yearsInWords(years) })}
          className="absolute inset-y-1 w-0.5 -translate-x-1/2 bg-muted opacity-60"
          style={{ left: at(years) }}
        />
      ))}
      <span className="absolute inset-y-0 w-1 -translate-x-1/2 rounded-sm bg-accent" style={{ left: at(median) }} />
    </span>
  );
}
