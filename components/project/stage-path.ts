import { stonesOf } from "@/lib/model/stages";
import type { Localized, Stage, StageEvent } from "@/lib/model/types";

export type StageStep = {
  stage: string;
  name: Localized;
  /** `null` for a stage that the landscape no longer knows. */
  stones: number | "archived" | null;
  date?: string;
  foundation?: string;
  /** `off` is a stage that leaves the path, `ahead` one not reached. */
  state: "past" | "current" | "ahead" | "off";
};

type Subject = { stage?: string; stageEvents: StageEvent[] };

/** A project's way through the stages: what it reached, in order of time, then what lies ahead. */
export function stagePath({ stage, stageEvents }: Subject, stages: readonly Stage[]): StageStep[] {
  const events = withCurrent(stage, sortByDate(stageEvents, stages));
  if (events.length === 0) return [];
  const currentAt = events.findLastIndex((event) => event.stage === stage);
  const reached = events.map((event, index): StageStep => {
    const stones = stonesOf(stages, event.stage);
    const state = stones === "archived" ? "off" : index === currentAt ? "current" : "past";
    return { ...event, name: nameOf(event.stage, stages), stones, state };
  });
  return reached.at(-1)?.state === "off" ? reached : [...reached, ...aheadOf(events, stages)];
}

/** The stage of now belongs on the path even where no date says since when. */
function withCurrent(stage: string | undefined, events: StageEvent[]): Omit<StageStep, "name" | "stones" | "state">[] {
  if (!stage || events.some((event) => event.stage === stage)) return events;
  return [...events, { stage }];
}

function sortByDate(events: StageEvent[], stages: readonly Stage[]): StageEvent[] {
  const rank = (event: StageEvent) => stages.findIndex(({ id }) => id === event.stage);
  return [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : rank(a) - rank(b)));
}

function aheadOf(events: { stage: string }[], stages: readonly Stage[]): StageStep[] {
  const path = stages.filter(({ isArchived }) => !isArchived);
  const highest = Math.max(...events.map(({ stage }) => path.findIndex(({ id }) => id === stage)));
  return path.slice(highest + 1).map(({ id, name }) => ({
    stage: id,
    name,
    stones: stonesOf(stages, id),
    state: "ahead",
  }));
}

function nameOf(id: string, stages: readonly Stage[]): Localized {
  return stages.find((stage) => stage.id === id)?.name ?? { en: id };
}
