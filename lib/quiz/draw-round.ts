import { shuffler } from "d3";
import type { Question } from "./types";

export const ROUND_SIZE = 10;

/** Questions for one round in an order of chance, each with its options in one. @param random 0 to 1, 1 left out */
export function drawRound(questions: readonly Question[], random: () => number): Question[] {
  const shuffle = shuffler(random);
  return shuffle([...questions])
    .slice(0, ROUND_SIZE)
    .map((question) => ({ ...question, options: shuffle([...question.options]) }));
}
