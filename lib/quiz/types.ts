import type { SnapshotProject } from "../snapshot/types";

type QuizProject = Pick<SnapshotProject, "slug" | "name" | "logo" | "color">;

/** A question with the projects that it speaks of. */
export type Question = { title: string; options: QuizProject[]; right: QuizProject };

export type Quiz = { questions: Question[]; sheets: readonly string[] };
