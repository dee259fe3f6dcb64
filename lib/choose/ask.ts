import { facetValues, type Selection } from "../landscape/facets";
import { findMatches } from "../landscape/filter";
import type { Snapshot, SnapshotProject } from "../snapshot/types";
import { type Answer, answersTo, type QuestionFacet, QUESTIONS, takesMany } from "./answers";

export type Option = Answer & {
  /** How many remain with this answer alone. */
  count: number;
  isChosen: boolean;
  /** The filters once it is followed. */
  next: Selection;
};

export type Question = {
  facet: QuestionFacet;
  isMany: boolean;
  isAnswered: boolean;
  options: Option[];
  /** How many remain where it doesn't matter. */
  total: number;
  withoutAnswer: Selection;
  /** Places of those that every answer drops, because nothing is known. */
  unknown: number[];
};

type Known = Pick<Snapshot, "projects" | "stages">;

const hasAny = (facet: QuestionFacet, project: SnapshotProject, values: readonly string[]) =>
  facetValues(facet, project).some((value) => values.includes(value));

/** The filters with an answer given, or taken back where several hold. */
function follow(selection: Selection, facet: QuestionFacet, { values }: Answer, isChosen: boolean): Selection {
  if (!takesMany(facet)) return { ...selection, [facet]: [...values] };
  const others = selection[facet].filter((value) => !values.includes(value));
  return { ...selection, [facet]: (isChosen ? others : [...others, ...values]).sort() };
}

/** What was chosen elsewhere and is no answer here: it is one too, so that it can be seen and taken back. */
function chosenBeside(facet: QuestionFacet, chosen: readonly string[], answers: readonly Answer[]): Answer[] {
  if (takesMany(facet)) {
    const covered = answers.filter(({ values }) => values.every((value) => chosen.includes(value)));
    const rest = chosen.filter((value) => !covered.some(({ values }) => values.includes(value)));
    return rest.map((value) => ({ key: `=${value}`, values: [value] }));
  }
  const isCovered = chosen.length === 0 || answers.some(({ values }) => values.join() === chosen.join());
  return isCovered ? [] : [{ key: "=", values: chosen }];
}

/** @param isCandidate whether the project at a place is in question at all */
export function ask(
  { projects, stages }: Known,
  selection: Selection,
  facet: QuestionFacet,
  isCandidate: (index: number) => boolean,
): Question {
  const withoutAnswer = { ...selection, [facet]: [] };
  const isInPool = findMatches(projects, withoutAnswer, isCandidate);
  const pool = projects.filter((_, index) => isInPool[index]);
  const chosen = selection[facet];
  const answers = answersTo(facet, pool, stages);
  const options = [...answers, ...chosenBeside(facet, chosen, answers)].map((answer): Option => {
    const isChosen = takesMany(facet)
      ? answer.values.every((value) => chosen.includes(value))
      : answer.values.join() === chosen.join();
    const count = pool.filter((project) => hasAny(facet, project, answer.values)).length;
    return { ...answer, count, isChosen, next: follow(selection, facet, answer, isChosen) };
  });
  return {
    facet,
    isMany: takesMany(facet),
    isAnswered: chosen.length > 0,
    options: options.filter(({ count, isChosen }) => count > 0 || isChosen),
    total: pool.length,
    withoutAnswer,
    unknown: projects.flatMap((project, index) =>
      isInPool[index] && facetValues(facet, project).length === 0 ? [index] : [],
    ),
  };
}

/** How much the best answer tells, in bits: most where it keeps half. */
function worthOf({ options, total }: Pick<Question, "options" | "total">): number {
  const bits = options.map(({ count }) => {
    const share = total === 0 ? 0 : count / total;
    return share === 0 || share === 1 ? 0 : -share * Math.log2(share) - (1 - share) * Math.log2(1 - share);
  });
  return Math.max(0, ...bits);
}

/** The questions that tell most first; of equals in the order of `QUESTIONS`. */
export function orderQuestions(questions: readonly Question[]): Question[] {
  const rank = (question: Question) => QUESTIONS.indexOf(question.facet);
  return questions.toSorted((a, b) => worthOf(b) - worthOf(a) || rank(a) - rank(b));
}

export type Questionnaire = {
  questions: Question[];
  /** What no answer would narrow further. */
  settled: QuestionFacet[];
  /** What nothing is known of. */
  unknown: QuestionFacet[];
};

/**
 * Every question worth asking. They stand in the order that suits the whole choice, so that an answer moves none of
 * them; what is answered stays to be taken back.
 */
export function askAll(known: Known, selection: Selection, isCandidate: (index: number) => boolean): Questionnaire {
  const unasked = QUESTIONS.reduce<Selection>((all, facet) => ({ ...all, [facet]: [] }), selection);
  const order = orderQuestions(QUESTIONS.map((facet) => ask(known, unasked, facet, isCandidate)));
  const all = order.map(({ facet }) => ask(known, selection, facet, isCandidate));
  const isOpen = ({ isAnswered, options, total }: Question) => isAnswered || options.some(({ count }) => count < total);
  const rest = all.filter((question) => !isOpen(question) && question.total > 0);
  const isUnknown = ({ unknown, total }: Question) => unknown.length === total;
  return {
    questions: all.filter(isOpen),
    settled: rest.filter((question) => !isUnknown(question)).map(({ facet }) => facet),
    unknown: rest.filter(isUnknown).map(({ facet }) => facet),
  };
}
