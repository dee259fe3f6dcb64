import { describe, expect, it } from "vitest";
import type { RelationKind } from "../model/types";
import { toGraph } from "./graph";
import { neighbourhoodOf, onlyKinds } from "./neighbourhood";
import type { Relation } from "./types";

const says = (source: string, kind: RelationKind, target: string): Relation => ({ source, kind, target });

const relations = [
  says("istio", "builds-on", "envoy"),
  says("istio", "alternative-to", "linkerd"),
  says("linkerd", "alternative-to", "istio"),
  says("contour", "builds-on", "envoy"),
  says("contour", "alternative-to", "istio"),
  says("gateway", "part-of", "envoy"),
];

const groups = (center: string) => neighbourhoodOf(center, relations, 1).groups.map(({ key, slugs }) => [key, slugs]);

describe("a neighbourhood", () => {
  it("has both ends of a relation, and says once what both say of each other", () => {
    expect(groups("envoy")).toEqual([
      ["builds-on-by", ["istio", "contour"]],
      ["part-of-by", ["gateway"]],
    ]);
    expect(groups("istio")).toEqual([
      ["builds-on", ["envoy"]],
      ["alternative-to", ["linkerd", "contour"]],
    ]);
    expect(groups("nobody")).toEqual([]);
  });

  it("goes a second step, but not back", () => {
    const { beyond } = neighbourhoodOf("envoy", relations, 2);
    expect([...beyond.keys()]).toEqual(["istio", "contour"]);
    expect(beyond.get("contour")?.map(({ key, slugs }) => [key, slugs])).toEqual([["alternative-to", ["istio"]]]);
  });

  it("can be kept to some kinds, on every step", () => {
    const near = onlyKinds(neighbourhoodOf("envoy", relations, 2), ["builds-on"]);
    expect(near.groups.map(({ key }) => key)).toEqual(["builds-on-by"]);
    expect([...near.beyond.values()].flat()).toEqual([]);
  });
});

describe("a graph", () => {
  it("draws each relation once, from who says it, and neighbours among themselves at two steps", () => {
    const { nodes, edges } = toGraph(neighbourhoodOf("envoy", relations, 2), 20);
    expect(nodes.map(({ slug }) => slug)).toEqual(["envoy", "istio", "contour", "gateway", "linkerd"]);
    expect(nodes.at(-1)).toMatchObject({ key: "alternative-to", parent: "istio" });
    expect(edges.map(({ source, kind, target }) => `${source} ${kind} ${target}`)).toEqual([
      "istio builds-on envoy",
      "contour builds-on envoy",
      "gateway part-of envoy",
      "istio alternative-to linkerd",
      "istio alternative-to contour",
    ]);
  });

  it("cuts every kind to the same number where there is no room for all, and says what it cut", () => {
    const many = [
      ...Array.from({ length: 9 }, (_, index) => says(`d${index}`, "distribution-of", "hub")),
      says("hub", "builds-on", "base"),
    ];
    const graph = toGraph(neighbourhoodOf("hub", many, 1), 5);
    expect(graph.nodes.map(({ slug }) => slug)).toEqual(["hub", "base", "d0", "d1", "d2"]);
    expect(graph.hidden).toEqual([{ key: "distribution-of-by", count: 6 }]);
  });

  it("leaves out at two steps those who are related to fewest", () => {
    const graph = toGraph(
      neighbourhoodOf(
        "hub",
        [
          says("hub", "builds-on", "a"),
          says("hub", "builds-on", "b"),
          says("a", "builds-on", "alone"),
          says("a", "builds-on", "both"),
          says("b", "builds-on", "both"),
        ],
        2,
      ),
      4,
    );
    expect(graph.nodes.map(({ slug }) => slug)).toEqual(["hub", "a", "b", "both"]);
    expect(graph.hiddenBeyond).toBe(1);
  });
});
