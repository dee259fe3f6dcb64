import "server-only";
import { readTogether } from "../db/edition";
import { getQuiz, getSnapshot } from "../db/queries";
import { buildQuestions } from "../quiz/build-questions";
import type { Quiz } from "../quiz/types";

/** The quiz of the landscape; `null` where nobody has written one. */
export function resolveQuiz(): Promise<Quiz | null> {
  return readTogether(async () => {
    const snapshot = await getSnapshot();
    const questions = snapshot ? buildQuestions((await getQuiz()) ?? [], snapshot) : [];
    return snapshot && questions.length > 0 ? { questions, sheets: snapshot.sheets } : null;
  });
}
