import { stonesOf } from "../model/stages";
import type { ProjectDetail, ProjectRelation, Snapshot, SnapshotProject } from "../snapshot/types";

export type Named = { slug: string; name: string };

const named = ({ slug, name }: Named): Named => ({ slug, name });

/** The most mature first; what is archived last of all. */
export function maturityOf({ stage }: SnapshotProject, { stages }: Pick<Snapshot, "stages">): number {
  const stones = stage === undefined ? 0 : stonesOf(stages, stage);
  return stones === "archived" || stones === null ? -1 : stones;
}

function alternativesOf({ relations, relatedFrom }: ProjectDetail): ProjectRelation[] {
  return [...relations, ...relatedFrom].filter(({ kind }) => kind === "alternative-to");
}

/**
 * What else a reader may want beside these: their alternatives, those of most of them first, then the most mature
 * that share their home on the map; what is archived comes last.
 */
export function suggestProjects(
  projects: readonly ProjectDetail[],
  snapshot: Pick<Snapshot, "projects" | "stages">,
  max: number,
): Named[] {
  const chosen = new Set(projects.map(({ slug }) => slug));
  const votes = new Map<string, { project: Named; count: number }>();
  for (const project of projects) {
    const theirs = new Map(alternativesOf(project).map((each) => [each.slug, each]));
    for (const [slug, alternative] of theirs) {
      const count = (votes.get(slug)?.count ?? 0) + 1;
      votes.set(slug, { project: named(alternative), count });
    }
  }
  const alternatives = [...votes.values()].sort((a, b) => b.count - a.count).map(({ project }) => project);
  const archived = new Set(snapshot.projects.flatMap((each) => (maturityOf(each, snapshot) < 0 ? each.slug : [])));
  const homes = new Set(
    projects.flatMap(({ placements: [home] }) => (home ? [`${home.category.slug}/${home.subcategory.slug}`] : [])),
  );
  const neighbours = snapshot.projects
    .filter(({ placements: [home] }) => home !== undefined && homes.has(home))
    .sort((a, b) => maturityOf(b, snapshot) - maturityOf(a, snapshot));
  const all = new Map([...alternatives, ...neighbours].map((each) => [each.slug, named(each)]));
  return [...all.values()]
    .filter(({ slug }) => !chosen.has(slug))
    .sort((a, b) => Number(archived.has(a.slug)) - Number(archived.has(b.slug)))
    .slice(0, max);
}
