"use client";

import { rollup } from "d3";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, memo, useMemo } from "react";
import { formatPartialDate } from "@/components/project/format-partial-date";
import { dayNumber, dayOf } from "@/lib/history/moments";
import type { Time } from "@/lib/history/past";

const WEEK = 7;
const MONTH = 30;

type Props = { time: Time; day: string; onSeek: (day: string) => void; onRest: (history: "push" | "replace") => void };

/** Days of a step by key, with Shift or Page keys longer ones. */
function stepOf({ key, shiftKey }: KeyboardEvent): number | null {
  const arrow = shiftKey ? WEEK : 1;
  const steps: Record<string, number> = {
    ArrowLeft: -arrow,
    ArrowDown: -arrow,
    ArrowRight: arrow,
    ArrowUp: arrow,
    PageDown: -MONTH,
    PageUp: MONTH,
  };
  return steps[key] ?? null;
}

/** Time as a line, with how much happened above it. Arrows move by a day, with Shift by a week, Page keys by a month. */
export function TimeSlider({ time, day, onSeek, onRest }: Props) {
  const t = useTranslations("history");
  const locale = useLocale();
  const [first, last] = [dayNumber(time.first), dayNumber(time.last)];
  const handleKey = (event: KeyboardEvent) => {
    const step = stepOf(event);
    if (step === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onSeek(dayOf(Math.min(Math.max(dayNumber(day) + step, first), last)));
  };
  return (
    <div className="min-w-40 flex-1 basis-64 max-sm:order-1 max-sm:basis-full noscript:hidden">
      <Activity time={time} />
      <input
        type="range"
        aria-label={t("slider")}
        aria-valuetext={formatPartialDate(day, locale)}
        min={first}
        max={last}
        value={dayNumber(day)}
        onChange={(event) => onSeek(dayOf(Number(event.target.value)))}
        onKeyDown={handleKey}
        onKeyUp={(event) => event.key !== " " && event.key !== "Tab" && onRest("replace")}
        onPointerUp={() => onRest("push")}
        onBlur={() => onRest("replace")}
        className="block h-6 w-full accent-accent pointer-coarse:h-11"
      />
      <Years first={time.first} last={time.last} />
    </div>
  );
}

/** How many changes each quarter had, as bars. */
const Activity = memo(function Activity({ time }: { time: Time }) {
  const bars = useMemo(() => {
    const [from, to] = [dayNumber(time.first), dayNumber(time.last)];
    const quarters = rollup(
      time.changes.filter((change) => change.date.length === 10 && !("isFirst" in change)),
      (changes) => changes.length,
      ({ date }) =>
        `${date.slice(0, 4)}-${String(Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, "0")}-01`,
    );
    const most = Math.max(1, ...quarters.values());
    return [...quarters].map(([start, count]) => ({
      start,
      x: ((dayNumber(start) - from) / Math.max(1, to - from)) * 100,
      width: (91 / Math.max(1, to - from)) * 100,
      // A root, so that a quarter with one change is still seen beside one with hundreds.
      height: Math.sqrt(count / most) * 16,
    }));
  }, [time]);
  return (
    <svg
      aria-hidden
      viewBox="0 0 100 16"
      preserveAspectRatio="none"
      className="mx-2 block h-4 w-[calc(100%-1rem)] text-line-strong"
    >
      {bars.map(({ start, x, width, height }) => (
        <rect key={start} x={x} y={16 - height} width={width * 0.8} height={height} fill="currentColor" opacity={0.6} />
      ))}
    </svg>
  );
});

const Years = memo(function Years({ first, last }: { first: string; last: string }) {
  const [from, to] = [dayNumber(first), dayNumber(last)];
  const years: number[] = [];
  for (let year = Number(first.slice(0, 4)) + 1; year <= Number(last.slice(0, 4)); year += 1) years.push(year);
  return (
    <div aria-hidden className="relative mx-2 h-4 text-xs text-muted tabular">
      {years.map((year, index) => (
        <span
          key={year}
          className={`absolute -translate-x-1/2 ${index % 2 === 0 ? "" : "max-xl:hidden"} ${index % 4 === 0 ? "" : "max-md:hidden"}`}
          style={{ left: `${((dayNumber(`${year}-01-01`) - from) / Math.max(1, to - from)) * 100}%` }}
        >
          {year}
        </span>
      ))}
    </div>
  );
});
