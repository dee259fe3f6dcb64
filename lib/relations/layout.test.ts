import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RELATION_KINDS } from "../model/types";
import { clipToBox } from "./clip-to-box";
import type { GraphNode } from "./graph";
import { layOut } from "./layout";
import type { Relation } from "./types";

const SIZE = { width: 1000, rowHeight: 32 };
const widthOf = ({ slug }: GraphNode) => 60 + (slug.length % 9) * 12;

function star(sizes: readonly number[]): { nodes: GraphNode[]; edges: Relation[] } {
  const nodes: GraphNode[] = [{ slug: "hub" }];
  const edges: Relation[] = [];
  sizes.forEach((size, place) => {
    const kind = RELATION_KINDS[place] ?? "builds-on";
    for (let index = 0; index < size; index += 1) {
      const slug = `${kind.slice(0, 1 + (index % 7))}-${index}`;
      if (nodes.some((node) => node.slug === slug)) continue;
      nodes.push({ slug, key: kind });
      edges.push({ source: "hub", target: slug, kind });
    }
  });
  return { nodes, edges };
}

const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 });

describe("the layout of a graph", () => {
  it("is the same for the same graph", () => {
    const { nodes, edges } = star([12, 5, 1]);
    expect(layOut(nodes, edges, widthOf, SIZE)).toEqual(layOut(nodes, edges, widthOf, SIZE));
  });

  it("keeps the first in the middle of the width", () => {
    const { nodes, edges } = star([20, 3]);
    expect(layOut(nodes, edges, widthOf, SIZE).nodes[0]?.x).toBe(500);
  });

  it("lays nothing over anything else and all of it in the box, however much there is", () => {
    fc.assert(
      fc.property(sizes, (counts) => {
        const graph = star(counts);
        const { nodes, width, height } = layOut(graph.nodes, graph.edges, widthOf, SIZE);
        expect(nodes).toHaveLength(graph.nodes.length);
        nodes.forEach((a, index) => {
          expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0);
          expect(a.x + a.width / 2).toBeLessThanOrEqual(width);
          expect(a.y - a.height / 2).toBeGreaterThanOrEqual(0);
          expect(a.y + a.height / 2).toBeLessThanOrEqual(height);
          for (const b of nodes.slice(index + 1)) {
            const isApart =
              Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
            expect(isApart, `${a.slug} and ${b.slug}`).toBe(true);
          }
        });
      }),
      { numRuns: 25 },
    );
  });
});

describe("the end of a line", () => {
  it.each([
    [
      { x: 100, y: 0 },
      { x: 22, y: 0 },
    ],
    [
      { x: 0, y: -100 },
      { x: 0, y: -12 },
    ],
    [
      { x: 120, y: 60 },
      { x: 22, y: 11 },
    ],
    [
      { x: 1, y: 1 },
      { x: 1, y: 1 },
    ],
  ])("from %j is on the border of the box", (from, expected) => {
    expect(clipToBox(from, { x: 0, y: 0, width: 40, height: 20 })).toEqual(expected);
  });
});
