import { useLocale, useTranslations } from "next-intl";
import { StageMark } from "@/components/landscape/stage-mark";
import { formatPartialDate } from "@/components/project/format-partial-date";
import { cn } from "@/lib/cn";
import type { Track } from "@/lib/timeline/track";

/** Thicker and stronger with each stage. */
const LINES = ["h-0.5 opacity-45", "h-1 opacity-70", "h-1.5", "h-2"] as const;

const percent = (share: number) => `${share.toFixed(2)}%`;

type Props = { track: Track; nameOf: (stage: string) => string };

/** A project's way as a line with the marks of its stages; each mark says its stage and date in words. */
export function TrackCell({ track: { marks, lines, isArchived }, nameOf }: Props) {
  const t = useTranslations("timeline.chart");
  const locale = useLocale();
  return (
    <div className="relative h-7">
      {lines.map(({ at, width, stones }) => (
        <span
          key={at}
          aria-hidden
          className={cn(
            "absolute top-1/2 -translate-y-1/2",
            isArchived ? "bg-muted" : "bg-accent",
            LINES[Math.min(stones, LINES.length) - 1],
          )}
          style={{ left: percent(at), width: percent(width) }}
        />
      ))}
      <ol>
        {marks.map(({ stage, date, at, stones, blur }) => {
          const words = t("mark", { stage: nameOf(stage), date: formatPartialDate(date, locale) });
          return (
            <li key={`${stage} ${date}`}>
              {blur && (
                <span
                  aria-hidden
                  className="absolute top-1/2 h-2.5 -translate-y-1/2 rounded-sm border border-line-strong bg-paper"
                  style={{ left: percent(blur.at), width: percent(blur.width) }}
                />
              )}
              <span
                title={words}
                className={cn(
                  "absolute top-1/2 grid size-5 -translate-x-1/2 -translate-y-1/2 place-items-center rounded-full",
                  !blur && "bg-paper",
                  isArchived ? "text-muted" : "text-accent",
                )}
                style={{ left: percent(at) }}
              >
                {stones === null ? (
                  <span aria-hidden className="size-2 rounded-full bg-current" />
                ) : (
                  <StageMark stones={stones} />
                )}
                <span className="sr-only">{words}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
