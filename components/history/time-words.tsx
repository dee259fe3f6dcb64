"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { formatPartialDate } from "@/components/project/format-partial-date";
import { localize } from "@/lib/i18n/localized";
import { countOn, countsOf, countUntil, wasMoved } from "@/lib/history/moments";
import type { Past, Time } from "@/lib/history/past";
import type { ProjectChange } from "@/lib/history/types";

const LATEST = 3;

/** The newest changes of a day and before, the newest first. What stood there at first is no news. */
function latestChanges({ changes }: Time, dates: readonly string[], day: string): ProjectChange[] {
  const until = countUntil(dates, day);
  const found: ProjectChange[] = [];
  for (let at = until - 1; at >= 0 && found.length < LATEST; at -= 1) {
    const change = changes[at];
    if (change && !(change.kind === "entered" && change.isFirst)) found.push(change);
  }
  return found;
}

type Props = { past: Past; at: string; day: string; newsDay: string; isPlaying: boolean };

/** The day in words: how many stood there, what had just happened, and who is left out. */
export function TimeWords({ past, at, day, newsDay, isPlaying }: Props) {
  const t = useTranslations("history");
  const locale = useLocale();
  const format = useFormatter();
  const { time } = past;
  const moved = wasMoved(past, at);
  const wordsOf = useChangeWords(time);
  const counts = useMemo(() => countsOf(time), [time]);
  const dates = useMemo(() => time.changes.map(({ date }) => date), [time]);
  const latest = useMemo(() => latestChanges(time, dates, newsDay), [time, dates, newsDay]);
  return (
    <p
      aria-live={isPlaying ? "off" : "polite"}
      className="order-2 flex min-h-5 basis-full flex-wrap gap-x-3 text-sm text-muted tabular"
    >
      <span className="text-ink">
        {t("count", { count: countOn(counts, day), date: formatPartialDate(day, locale) })}
      </span>
      {moved && (
        <span>
          {t(`moved.${moved}`, { date: formatPartialDate(moved === "earlier" ? time.first : time.last, locale) })}
        </span>
      )}
      {time.unknown > 0 && <span>{t("unknown", { count: time.unknown, shown: format.number(time.unknown) })}</span>}
      <span className="min-w-0 flex-1 truncate max-md:hidden">{latest.map(wordsOf).join(" · ")}</span>
    </p>
  );
}

function useChangeWords({ today }: Time) {
  const t = useTranslations("history.news");
  const locale = useLocale();
  return (change: ProjectChange): string => {
    const { name } = change;
    switch (change.kind) {
      case "stage": {
        const stage = today.stages.find(({ id }) => id === change.to);
        return t("stage", { name, stage: stage ? localize(stage.name, locale) : change.to });
      }
      case "renamed":
        return t("renamed", { name, before: change.from });
      default:
        return t(change.kind, { name });
    }
  };
}
