import type { Stage } from "./types";

/** How many stones a stage's mark has: its rank among those not archived, from 1. */
export function stonesOf(stages: readonly Stage[], id: string): number | "archived" | null {
  const stage = stages.find((each) => each.id === id);
  if (!stage) return null;
  if (stage.isArchived) return "archived";
  return stages.filter((each) => !each.isArchived).indexOf(stage) + 1;
}
