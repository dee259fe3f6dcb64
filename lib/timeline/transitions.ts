import { group, median, quantileSorted } from "d3";
import type { Stage } from "../model/types";
import { yearsBetween } from "./span";
import type { Course, Step } from "./types";

/** A step that a project made, and how long it took. */
type MadeStep = { slug: string; name: string; years: number };

/** From one stage to another: how long it took those who made the step. */
export type Transition = {
  from: string;
  to: string;
  /** The quickest first. */
  steps: MadeStep[];
  median: number;
  /** A quarter of the steps was quicker than the first, a quarter slower than the second. */
  quartiles: [number, number];
  /** Who stands at `from` today, and the median of how long by now; for the next stage of the path alone. */
  waiting?: { count: number; years: number };
};

/** A year alone says too little of how long something took. */
const isExact = ({ date }: Step) => date.length > 4;

/**
 * Times from stage to stage, of every step that any of the projects made, in the order of the stages.
 * @param today ISO day up to which those that wait have waited
 */
export function transitionsOf(courses: readonly Course[], stages: readonly Stage[], today: string): Transition[] {
  const rank = new Map(stages.map(({ id }, index) => [id, index]));
  const made = courses.flatMap(({ project: { slug, name }, steps }) =>
    steps.slice(1).flatMap((step, at) => {
      const before = steps[at];
      if (!before || !isExact(before) || !isExact(step) || before.stage === step.stage) return [];
      if (!rank.has(before.stage) || !rank.has(step.stage)) return [];
      return [{ slug, name, from: before.stage, to: step.stage, years: yearsBetween(before.date, step.date) }];
    }),
  );
  const path = stages.filter((each) => !each.isArchived).map(({ id }) => id);
  return [...group(made, ({ from, to }) => `${from} ${to}`).values()]
    .flatMap(([first, ...more]) => (first ? [transition(first.from, first.to, [first, ...more])] : []))
    .map((each) =>
      path.indexOf(each.to) === path.indexOf(each.from) + 1
        ? { ...each, waiting: waitingAt(each.from, courses, today) }
        : each,
    )
    .sort((a, b) => at(rank, a.from) - at(rank, b.from) || at(rank, a.to) - at(rank, b.to));
}

const at = (rank: ReadonlyMap<string, number>, stage: string) => rank.get(stage) ?? 0;

function transition(from: string, to: string, all: readonly MadeStep[]): Transition {
  const steps = all.map(({ slug, name, years }) => ({ slug, name, years })).sort((a, b) => a.years - b.years);
  const years = steps.map((step) => step.years);
  const part = (share: number) => quantileSorted(years, share) ?? 0;
  return { from, to, steps, median: part(0.5), quartiles: [part(0.25), part(0.75)] };
}

function waitingAt(stage: string, courses: readonly Course[], today: string): Transition["waiting"] {
  const since = courses.flatMap(({ steps }) => {
    const last = steps.at(-1);
    return last && last.stage === stage && isExact(last) ? [yearsBetween(last.date, today)] : [];
  });
  const years = median(since);
  return years === undefined ? undefined : { count: since.length, years };
}
