import type { ComparedFact } from "../descriptors/project-schema";
import type { DescriptorSet } from "../descriptors/read";
import type { Landscape, Project, StageEvent } from "../model/types";
import type { Report } from "../source/problem";
import type { YamlPath } from "../source/yaml-file";
import { createMatcher } from "./match-projects";
import { isSameAddress } from "./same-address";

type Difference = { fact: ComparedFact; path: YamlPath; what: string };

function quote(value: string | undefined): string {
  return value === undefined ? "none" : `\`${value}\``;
}

function primaryOf({ repositories }: Project): string | undefined {
  return repositories.find(({ isPrimary }) => isPrimary)?.url;
}

/** Days within one foundation; what a project went through elsewhere is no part of the comparison. */
function eventsOf(project: Project, foundation: string | undefined): (StageEvent & { index: number })[] {
  return project.stageEvents
    .map((event, index) => ({ ...event, index }))
    .filter((event) => event.foundation === undefined || event.foundation === foundation);
}

function compareDates(ours: Project, theirs: Project, foundation: string | undefined): Difference[] {
  const fact = "stages";
  const mine = eventsOf(ours, foundation);
  const other = eventsOf(theirs, foundation);
  const extra = mine
    .filter(({ stage }) => !other.some((each) => each.stage === stage))
    .map(({ stage, date, index }): Difference => {
      const what = `${stage} is dated \`${date}\`, the reference has no such date`;
      return { fact, path: [fact, index], what };
    });
  const different = other.flatMap(({ stage, date }): Difference[] => {
    const own = mine.filter((event) => event.stage === stage);
    if (own.some((event) => event.date === date)) return [];
    const [first] = own;
    const path = first ? [fact, first.index, "date"] : [fact];
    return [{ fact, path, what: `${stage} is dated ${quote(first?.date)}, the reference has \`${date}\`` }];
  });
  return [...different, ...extra];
}

function compareProject(ours: Project, theirs: Project, foundation: string | undefined): Difference[] {
  const [repository, theirRepository] = [primaryOf(ours), primaryOf(theirs)];
  const facts = [
    { fact: "stage", isSame: ours.stage === theirs.stage, values: [ours.stage, theirs.stage] },
    {
      fact: "homepage",
      isSame: isSameAddress(ours.homepage, theirs.homepage),
      values: [ours.homepage, theirs.homepage],
    },
    {
      fact: "repositories",
      isSame: isSameAddress(repository, theirRepository),
      values: [repository, theirRepository],
    },
  ] as const;
  const differences = facts.flatMap(({ fact, isSame, values: [own, other] }): Difference[] => {
    const path = fact === "repositories" ? [fact, 0] : [fact];
    const word = fact === "repositories" ? "main repository" : fact;
    return isSame ? [] : [{ fact, path, what: `the ${word} is ${quote(own)}, the reference has ${quote(other)}` }];
  });
  return [...differences, ...compareDates(ours, theirs, foundation)];
}

/** Reports where our facts about hosted projects are not those of `reference` and `differs` gives no reason. */
export function compareFacts(set: DescriptorSet, reference: Landscape, report: Report): void {
  const { landscape, locate, differs, unusable, isWhole } = set;
  const { foundation } = reference;
  const match = createMatcher(landscape.projects);
  const compared = new Set<Project>();

  const tell = (project: Project, differences: readonly Difference[]) => {
    const reasons = differs.get(project.slug) ?? [];
    for (const { fact, path, what } of differences)
      if (!reasons.some((reason) => reason.fact === fact))
        report({
          ...locate(project, path),
          level: "warning",
          what,
          fix: `correct it, or say why under \`differs\` with \`fact: ${fact}\``,
        });
    for (const [index, { fact }] of reasons.entries())
      if (!differences.some((difference) => difference.fact === fact))
        report({
          ...locate(project, ["differs", index]),
          level: "warning",
          what: `\`differs\` explains \`${fact}\`, which the reference has just so`,
          fix: "remove it here",
        });
  };

  for (const theirs of reference.projects.filter(({ stage }) => stage !== undefined)) {
    const ours = match(theirs);
    if (ours) {
      compared.add(ours);
      tell(ours, compareProject(ours, theirs, foundation));
    } else if (isWhole && !unusable.projects.has(theirs.slug)) {
      const what = `the reference has ${theirs.name} (${theirs.stage}), this landscape hasn't`;
      const fix = `add projects/${theirs.slug}.yml, or its name there to the \`aliases\` of the project that it is`;
      report({ ...locate(landscape, []), level: "warning", what, fix });
    }
  }
  for (const project of landscape.projects.filter((each) => !compared.has(each))) {
    const isHosted = project.stage !== undefined && project.foundation === foundation;
    const what = `the stage is ${quote(project.stage)}, the reference has no such project with a stage`;
    tell(project, isHosted ? [{ fact: "stage", path: ["stage"], what }] : []);
  }
}
