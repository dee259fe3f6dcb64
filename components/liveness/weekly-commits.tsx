import { max } from "d3";
import { useLocale, useTranslations } from "next-intl";
import { formatPartialDate } from "@/components/project/format-partial-date";

const [WIDTH, HEIGHT, BAR] = [4, 24, 3];

/** A year of commits, week by week, as bars. */
export function WeeklyCommits({ counts, readOn }: { counts: readonly number[]; readOn: string }) {
  const t = useTranslations("liveness");
  const locale = useLocale();
  const most = max(counts) ?? 0;
  if (most === 0) return null;
  const bars = counts.flatMap((count, week) => {
    const height = Math.max(count > 0 ? 1 : 0, (count / most) * HEIGHT);
    return height > 0 ? [`M${week * WIDTH} ${HEIGHT}v${-height.toFixed(1)}h${BAR}V${HEIGHT}z`] : [];
  });
  return (
    <svg
      role="img"
      aria-label={t("weeks", { date: formatPartialDate(readOn, locale), max: most })}
      viewBox={`0 0 ${counts.length * WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="h-6 w-full max-w-64 text-line-strong"
    >
      <path d={bars.join("")} fill="currentColor" />
    </svg>
  );
}
