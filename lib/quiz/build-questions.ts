import type { QuizQuestion } from "../model/types";
import type { Snapshot } from "../snapshot/types";
import type { Question } from "./types";

/** The questions as they are shown; one whose projects are no longer there is left out. */
export function buildQuestions(
  questions: readonly QuizQuestion[],
  { projects }: Pick<Snapshot, "projects">,
): Question[] {
  const bySlug = new Map(projects.map((project) => [project.slug, project]));
  return questions.flatMap(({ title, options }): Question[] => {
    const known = options.flatMap(({ project, isRight }) => {
      const found = bySlug.get(project);
      if (!found) return [];
      const { slug, name, logo, color } = found;
      return [{ isRight, shown: { slug, name, logo, ...(color !== undefined && { color }) } }];
    });
    const right = known.find(({ isRight }) => isRight)?.shown;
    return right && known.length > 1 ? [{ title, options: known.map(({ shown }) => shown), right }] : [];
  });
}
