import { max, min, scaleUtc, utcYear } from "d3";
import { middleOf, spanOf } from "./span";
import type { Course } from "./types";

/** Places on the axis are percent of its width. */
export type Axis = { at: (moment: Date) => number; years: { year: number; at: number }[] };

/** Whole years from the first step of any project; the end is today, or the last step where that lies ahead. */
export function axisOf(courses: readonly Course[], today: string): Axis {
  const spans = courses.flatMap(({ steps }) => steps.map(({ date }) => spanOf(date)));
  const end = spanOf(today).to;
  const first = utcYear.floor(min(spans, ({ from }) => from) ?? middleOf(today));
  const last = max([end, ...spans.map(({ to }) => to)]) ?? end;
  const at = scaleUtc([first, last], [0, 100]).clamp(true);
  const years = utcYear.range(first, last).map((moment) => ({ year: moment.getUTCFullYear(), at: at(moment) }));
  return { at, years };
}
