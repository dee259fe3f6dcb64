import { MAX_COMPARED } from "./slugs";

/** What a word of an address turned out to be. */
export type Answer =
  /** A project of today; `isMoved` when the word is not its slug. */
  { slug: string; isMoved: boolean } | null;

export type Choice = {
  /** At most five, each once, in the order of the words. */
  slugs: string[];
  /** Named more than once. */
  twice: string[];
  /** Past the fifth. */
  leftOut: string[];
  unknown: string[];
  /** The words with every moved one as its slug of today; `null` where none moved. */
  movedTo: string[] | null;
};

/** Sorts out the words of an address: which projects to compare, and what to say of the rest. */
export function chooseProjects(words: readonly string[], answers: readonly Answer[]): Choice {
  const found = words.map((word, index) => ({ word, answer: answers[index] ?? null }));
  const slugs = found.flatMap(({ answer }) => answer?.slug ?? []);
  const once = [...new Set(slugs)];
  return {
    slugs: once.slice(0, MAX_COMPARED),
    twice: [...new Set(slugs.filter((slug, index) => slugs.indexOf(slug) !== index))],
    leftOut: once.slice(MAX_COMPARED),
    unknown: [...new Set(found.flatMap(({ word, answer }) => (answer ? [] : word)))],
    movedTo: found.some(({ answer }) => answer?.isMoved) ? found.map(({ word, answer }) => answer?.slug ?? word) : null,
  };
}
