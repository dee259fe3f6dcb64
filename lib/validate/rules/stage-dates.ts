import type { Project, Stage, StageEvent } from "../../model/types";
import { comparePartialDates } from "../../source/dates";
import type { RuleContext } from "./context";

function checkStep(project: Project, index: number, stages: readonly Stage[], { error }: RuleContext): void {
  const [before, event] = [project.stageEvents[index - 1], project.stageEvents[index]];
  if (!before || !event) return;
  if (comparePartialDates(event.date, before.date) < 0)
    error(project, ["stages", index, "date"], {
      what: `${event.stage} on ${event.date} stands after ${before.stage} on ${before.date}`,
      fix: "correct a date, or put the older one first",
    });
  const rankOf = ({ stage }: StageEvent) => stages.findIndex(({ id }) => id === stage);
  const [rankBefore, rank] = [rankOf(before), rankOf(event)];
  // What was archived may come back at any stage.
  if (rank < 0 || rankBefore < 0 || stages[rankBefore]?.isArchived) return;
  if (rank <= rankBefore)
    error(project, ["stages", index, "stage"], {
      what: `${event.stage} (${event.date}) can't follow ${before.stage} (${before.date})`,
      fix: rank === rankBefore ? "keep one of the two" : "correct the stages or their dates",
    });
}

function checkCurrent(project: Project, { error }: RuleContext): void {
  const last = project.stageEvents.at(-1);
  if (!last || last.stage === project.stage) return;
  if (project.stage === undefined) {
    const what = `\`stages\` ends with ${last.stage}, but the project has no \`stage\``;
    error(project, ["stages"], { what, fix: `add \`stage: ${last.stage}\``, part: "key" });
  } else {
    const what = `the stage is ${project.stage}, but \`stages\` ends with ${last.stage}`;
    error(project, ["stage"], { what, fix: "correct one of the two" });
  }
}

/** Stages come in order, and the last one is where the project stands. */
export function checkStageDates(context: RuleContext): void {
  const { landscape } = context;
  for (const project of landscape.projects) {
    for (const index of project.stageEvents.keys()) checkStep(project, index, landscape.stages, context);
    checkCurrent(project, context);
  }
}
