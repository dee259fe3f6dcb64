import type { RelationKind } from "@/lib/model/types";
import type { ProjectDetail, ProjectRelation } from "@/lib/snapshot/types";

/** `builds-on`, or seen from the other end `builds-on-by`: keys of the words that head a group. */
export type RelationGroupKey = RelationKind | `${RelationKind}-by`;
export type RelationGroup = { key: RelationGroupKey; projects: ProjectRelation[] };

/** These mean the same from both ends. */
const SYMMETRIC: ReadonlySet<RelationKind> = new Set(["alternative-to", "integrates-with"]);

/** Relations in both directions, grouped by what they mean for this project; each project once a group. */
export function groupRelations({ relations, relatedFrom }: Pick<ProjectDetail, "relations" | "relatedFrom">) {
  const groups = new Map<RelationGroupKey, Map<string, ProjectRelation>>();
  const add = (key: RelationGroupKey, project: ProjectRelation) => {
    const projects = groups.get(key) ?? new Map<string, ProjectRelation>();
    groups.set(key, projects.set(project.slug, project));
  };
  for (const relation of relations) add(relation.kind, relation);
  for (const relation of relatedFrom)
    add(SYMMETRIC.has(relation.kind) ? relation.kind : `${relation.kind}-by`, relation);
  return [...groups].map(([key, projects]): RelationGroup => ({ key, projects: [...projects.values()] }));
}
