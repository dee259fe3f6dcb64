import type { RelationKind } from "../model/types";
import type { Relation } from "./types";

/** These mean the same from both ends. */
const SYMMETRIC: ReadonlySet<RelationKind> = new Set(["alternative-to", "integrates-with"]);

export function isSymmetric(kind: RelationKind): boolean {
  return SYMMETRIC.has(kind);
}

/** `builds-on`, or seen from the other end `builds-on-by`: the same keys as those of a project's own section. */
export type RelationKey = RelationKind | `${RelationKind}-by`;

/** How others stand to one project: one meaning, and whom it is true of. */
export type RelatedGroup = { key: RelationKey; kind: RelationKind; slugs: string[] };

export type Neighbourhood = {
  center: string;
  /** Each neighbour once a group, in the order of the relations. */
  groups: RelatedGroup[];
  /** By neighbour: what stands round it, the way back left out. Empty at one step. */
  beyond: Map<string, RelatedGroup[]>;
};

function groupsOf(slug: string, relations: readonly Relation[]): RelatedGroup[] {
  const groups = new Map<RelationKey, RelatedGroup>();
  const add = (key: RelationKey, kind: RelationKind, other: string) => {
    const group = groups.get(key) ?? { key, kind, slugs: [] };
    if (other !== slug && !group.slugs.includes(other)) group.slugs.push(other);
    groups.set(key, group);
  };
  // What a project says itself stands before what others say of it.
  for (const { source, target, kind } of relations) if (source === slug) add(kind, kind, target);
  for (const { source, target, kind } of relations)
    if (target === slug) add(SYMMETRIC.has(kind) ? kind : `${kind}-by`, kind, source);
  return [...groups.values()].filter(({ slugs }) => slugs.length > 0);
}

/** Who stands how to a project, and at two steps what stands round each of those. */
export function neighbourhoodOf(center: string, relations: readonly Relation[], steps: 1 | 2): Neighbourhood {
  const groups = groupsOf(center, relations);
  const beyond = new Map<string, RelatedGroup[]>();
  if (steps === 2)
    for (const slug of new Set(groups.flatMap(({ slugs }) => slugs))) {
      const around = groupsOf(slug, relations)
        .map((group) => ({ ...group, slugs: group.slugs.filter((other) => other !== center) }))
        .filter(({ slugs }) => slugs.length > 0);
      if (around.length > 0) beyond.set(slug, around);
    }
  return { center, groups, beyond };
}

/** What is left of it with some kinds alone; with none chosen, all of it. */
export function onlyKinds({ center, groups, beyond }: Neighbourhood, kinds: readonly RelationKind[]): Neighbourhood {
  if (kinds.length === 0) return { center, groups, beyond };
  const keep = (all: readonly RelatedGroup[]) => all.filter(({ kind }) => kinds.includes(kind));
  const left = keep(groups);
  const near = new Set(left.flatMap(({ slugs }) => slugs));
  return {
    center,
    groups: left,
    beyond: new Map([...beyond].flatMap(([slug, all]) => (near.has(slug) ? [[slug, keep(all)] as const] : []))),
  };
}
