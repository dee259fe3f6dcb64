import { forceLink, forceManyBody, forceSimulation, forceX, forceY, sum } from "d3";
import type { GraphNode } from "./graph";
import type { RelationKey } from "./neighbourhood";
import { separate } from "./separate";
import type { Relation } from "./types";

type LaidOut<T> = T & { x: number; y: number; width: number; height: number };

export type Layout = { width: number; height: number; nodes: LaidOut<GraphNode>[] };

const TICKS = 240;
const GAP = 8;
const MARGIN = 12;
/** Wider than high, like a screen. */
const FLATTEN = 0.62;

type Placed = LaidOut<GraphNode> & { index?: number; towardsX: number; towardsY: number };

/** The angle at which each group has the middle of its sector, as wide as the group has members. */
function sectorsOf(nodes: readonly GraphNode[]): Map<RelationKey, { from: number; to: number; size: number }> {
  const sizes = new Map<RelationKey, number>();
  for (const { key, parent } of nodes) if (key && parent === undefined) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  // A group of one still needs room for itself.
  const weights = [...sizes].map(([key, size]) => ({ key, size, weight: size + 1 }));
  const total = sum(weights, ({ weight }) => weight);
  let from = -Math.PI / 2;
  return new Map(
    weights.map(({ key, size, weight }) => {
      const sector = { from, to: from + (2 * Math.PI * weight) / total, size };
      from = sector.to;
      return [key, sector];
    }),
  );
}

/**
 * Places the projects of a graph, the first of them in the middle and each kind in a sector of its own: laid out once,
 * the same for the same input, nothing over anything else and all of it in the box.
 * @param widthOf how wide a project's plate is
 */
export function layOut(
  nodes: readonly GraphNode[],
  edges: readonly Relation[],
  widthOf: (node: GraphNode) => number,
  { width, rowHeight }: { width: number; rowHeight: number },
): Layout {
  const sectors = sectorsOf(nodes);
  const isCrowded = nodes.length > 14;
  const reach = (width / 2) * (isCrowded ? 0.7 : 0.62);
  const seen = new Map<RelationKey, number>();
  const bySlug = new Map<string, Placed>();
  const placed = nodes.map((node, index): Placed => {
    const sector = node.key && sectors.get(node.key);
    const parent = node.parent === undefined ? undefined : bySlug.get(node.parent);
    const rank = node.key && !parent ? (seen.get(node.key) ?? 0) : 0;
    if (node.key && !parent) seen.set(node.key, rank + 1);
    const angle = parent
      ? Math.atan2(parent.towardsY / FLATTEN, parent.towardsX)
      : sector
        ? sector.from + ((rank + 0.5) / sector.size) * (sector.to - sector.from)
        : 0;
    // Every other one further out, so that neighbours on the circle are not neighbours on a line.
    const far = index === 0 ? 0 : parent ? reach * 1.25 : reach * (isCrowded && rank % 2 === 1 ? 0.62 : 1);
    const [towardsX, towardsY] = [Math.cos(angle) * far, Math.sin(angle) * far * FLATTEN];
    const result: Placed = {
      ...node,
      ...{ x: towardsX, y: towardsY, towardsX, towardsY },
      ...{ width: widthOf(node), height: index === 0 ? rowHeight * 1.4 : rowHeight },
    };
    bySlug.set(node.slug, result);
    return result;
  });
  const places = new Map(placed.map(({ slug }, index) => [slug, index]));
  const links = edges.flatMap(({ source, target }) => {
    const [from, to] = [places.get(source), places.get(target)];
    return from === undefined || to === undefined ? [] : [{ source: from, target: to }];
  });
  const [middle] = placed;
  if (middle) Object.assign(middle, { fx: 0, fy: 0 });
  forceSimulation(placed)
    .force("x", forceX<Placed>(({ towardsX }) => towardsX).strength(0.35))
    .force("y", forceY<Placed>(({ towardsY }) => towardsY).strength(0.35))
    .force("apart", forceManyBody<Placed>().strength(-60).distanceMax(220))
    .force("links", forceLink<Placed, (typeof links)[number]>(links).distance(110).strength(0.02))
    .stop()
    .tick(TICKS);
  return fit(separate(placed, { width: width - 2 * MARGIN, gap: GAP }), width);
}

/** The same places counted from the corner of a box that is as high as they need. */
function fit(nodes: readonly Placed[], width: number): Layout {
  const top = Math.min(...nodes.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(...nodes.map(({ y, height }) => y + height / 2));
  return {
    width,
    height: Math.ceil(bottom - top + 2 * MARGIN),
    nodes: nodes.map(({ slug, key, parent, x, y, width: own, height }) => ({
      ...{ slug, key, parent },
      ...{ x: Math.round(x + width / 2), y: Math.round(y - top + MARGIN), width: own, height },
    })),
  };
}
