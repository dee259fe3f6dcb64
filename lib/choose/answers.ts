import { type Facet, facetValues } from "../landscape/facets";
import type { ProjectKind, Stage } from "../model/types";
import type { SnapshotProject } from "../snapshot/types";

/** The facets that are asked about, in the order of those that tell equally much. */
export const QUESTIONS = [
  "oss",
  "stage",
  "alive",
  "independent",
  "kind",
  "license",
  "language",
  "country",
  "tag",
] as const satisfies readonly Facet[];
export type QuestionFacet = (typeof QUESTIONS)[number];

/** What a reader can answer: the values of the facet that it stands for. */
export type Answer = { key: string; values: readonly string[] };

/** Several answers to these can hold at once; of the others one. */
const MANY: ReadonlySet<Facet> = new Set<QuestionFacet>(["kind", "license", "language", "country", "tag"]);

export function takesMany(facet: QuestionFacet): boolean {
  return MANY.has(facet);
}

const YES: readonly Answer[] = [{ key: "true", values: ["true"] }];

/** Ways to have a thing, rather than kinds of thing. */
const KINDS: Record<string, ProjectKind[]> = {
  own: ["open-core", "open-source"],
  managed: ["managed-service"],
  commercial: ["commercial"],
  specification: ["specification"],
};

/** At least so mature, the highest first. What is archived is on no such path. */
function stageAnswers(stages: readonly Stage[]): Answer[] {
  const path = stages.filter(({ isArchived }) => !isArchived).map(({ id }) => id);
  return path.map((key, rank) => ({ key, values: path.slice(rank).sort() })).reverse();
}

function valueAnswers(facet: QuestionFacet, projects: readonly SnapshotProject[]): Answer[] {
  const counts = new Map<string, number>();
  for (const project of projects)
    for (const value of facetValues(facet, project)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .map(([value]) => ({ key: value, values: [value] }));
}

/** What can be answered to a question about these projects. */
export function answersTo(
  facet: QuestionFacet,
  projects: readonly SnapshotProject[],
  stages: readonly Stage[],
): readonly Answer[] {
  switch (facet) {
    case "oss":
    case "alive":
    case "independent":
      return YES;
    case "stage":
      return stageAnswers(stages);
    case "kind":
      return Object.entries(KINDS).map(([key, values]) => ({ key, values }));
    default:
      return valueAnswers(facet, projects);
  }
}
