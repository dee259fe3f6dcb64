import { stonesOf } from "../model/stages";
import type { Stage } from "../model/types";
import type { Axis } from "./axis";
import { middleOf, spanOf } from "./span";
import type { Course } from "./types";

/** A stage on the line: where its mark stands, and the stretch that its date means where that is no day. */
type TrackMark = {
  stage: string;
  date: string;
  at: number;
  stones: number | "archived" | null;
  blur?: { at: number; width: number };
};

/** A stretch of the line between two marks, or from the last to today. */
type TrackLine = { at: number; width: number; stones: number };

export type Track = { marks: TrackMark[]; lines: TrackLine[]; isArchived: boolean };

/** What to draw of a project's way, in percent of the axis. Nothing follows what has left the path. */
export function trackOf({ steps }: Course, axis: Axis, stages: readonly Stage[], today: string): Track {
  const marks = steps.map(({ stage, date }): TrackMark => {
    const mark = { stage, date, at: axis.at(middleOf(date)), stones: stonesOf(stages, stage) };
    if (date.length >= 10) return mark;
    const { from, to } = spanOf(date);
    return { ...mark, blur: { at: axis.at(from), width: axis.at(to) - axis.at(from) } };
  });
  const end = axis.at(spanOf(today).to);
  const lines = marks.flatMap(({ at, stones }, index): TrackLine[] => {
    if (stones === "archived") return [];
    const width = (marks[index + 1]?.at ?? end) - at;
    return width > 0 ? [{ at, width, stones: stones ?? 1 }] : [];
  });
  return { marks, lines, isArchived: marks.at(-1)?.stones === "archived" };
}
