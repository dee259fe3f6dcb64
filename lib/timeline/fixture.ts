import type { Stage } from "../model/types";
import type { SnapshotProject } from "../snapshot/types";
import type { Course } from "./types";

export const STAGES: Stage[] = ["sandbox", "incubating", "graduated", "archived"].map((id) => ({
  id,
  name: { en: id },
  isArchived: id === "archived",
}));

/** @param steps as `stage date` */
export function makeCourse(slug: string, steps: string[], known: Partial<SnapshotProject> = {}): Course {
  const project = { slug, name: slug, logo: null, placements: [], vendors: [], languages: [], tags: [], ...known };
  return {
    project,
    steps: steps.map((step) => {
      const [stage = "", date = ""] = step.split(" ");
      return { stage, date };
    }),
  };
}
