import { group } from "d3";
import { isSymmetric, type Neighbourhood, type RelatedGroup, type RelationKey } from "./neighbourhood";
import type { Relation } from "./types";

/** `key` is the group that a neighbour is seen under, `parent` the neighbour by which one two steps away was reached. */
export type GraphNode = { slug: string; key?: RelationKey; parent?: string };

export type Graph = {
  /** The centre first, then group by group. */
  nodes: GraphNode[];
  edges: Relation[];
  /** How many of each group the picture leaves out. */
  hidden: { key: RelationKey; count: number }[];
  /** How many two steps away it leaves out. */
  hiddenBeyond: number;
};

/** The largest size to which each of these can be cut for all to be at most `max`. */
function fairShare(sizes: readonly number[], max: number): number {
  let share = 0;
  const total = (each: number) => sizes.reduce((sum, size) => sum + Math.min(size, each), 0);
  while (share < Math.max(0, ...sizes) && total(share + 1) <= max) share += 1;
  return share;
}

/** A relation as it was written, or might have been where it means the same from both ends. */
function edgeOf(from: string, { key, kind }: Pick<RelatedGroup, "key" | "kind">, to: string): Relation {
  return key === kind ? { source: from, target: to, kind } : { source: to, target: from, kind };
}

const idOf = ({ source, target, kind }: Relation) =>
  [kind, ...(isSymmetric(kind) ? [source, target].sort() : [source, target])].join(" ");

/** Whom a picture shows and which relations: everyone where there is room, else the same number of every kind. */
export function toGraph({ center, groups, beyond }: Neighbourhood, max: number): Graph {
  const share = fairShare(
    groups.map(({ slugs }) => slugs.length),
    max - 1,
  );
  const nodes = new Map<string, GraphNode>([[center, { slug: center }]]);
  const edges = new Map<string, Relation>();
  const connect = (edge: Relation) => edges.set(idOf(edge), edges.get(idOf(edge)) ?? edge);
  for (const each of groups)
    for (const slug of each.slugs.slice(0, share)) {
      if (!nodes.has(slug)) nodes.set(slug, { slug, key: each.key });
      connect(edgeOf(center, each, slug));
    }
  const near = [...nodes.keys()].slice(1);
  const far = near.flatMap((parent) => (beyond.get(parent) ?? []).map((group) => ({ parent, group })));
  const around = group(
    far.flatMap(({ parent, group: { key, slugs } }) => slugs.map((slug) => ({ slug, key, parent }))),
    ({ slug }) => slug,
  );
  // Those that hold most of the neighbours together say most.
  const everyone = [...around.values()].filter(([first]) => first && !nodes.has(first.slug));
  for (const [first] of everyone.toSorted((a, b) => b.length - a.length).slice(0, Math.max(0, max - nodes.size)))
    if (first) nodes.set(first.slug, first);
  for (const { parent, group: each } of far)
    for (const slug of each.slugs) if (nodes.has(slug)) connect(edgeOf(parent, each, slug));
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    hidden: groups.flatMap(({ key, slugs }) => (slugs.length > share ? [{ key, count: slugs.length - share }] : [])),
    hiddenBeyond: everyone.filter(([first]) => first && !nodes.has(first.slug)).length,
  };
}
