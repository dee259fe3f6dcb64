import { describe, expect, it } from "vitest";
import { loadRelationsParams, relationsPath } from "./params";

const load = (query: string) => loadRelationsParams(new URLSearchParams(query));

describe("the query of a project's relations", () => {
  it("knows its kinds, in one order, and ignores the rest", () => {
    expect(load("kind=part-of,nothing,builds-on")).toEqual({ kind: ["builds-on", "part-of"], steps: null });
    expect(load("kind=nothing&steps=3")).toEqual({ kind: [], steps: null });
    expect(load("kind=part-of&kind=builds-on&steps=2").steps).toBe("2");
  });

  it("is written short", () => {
    expect(relationsPath("envoy")).toBe("/projects/envoy/relations");
    expect(relationsPath("envoy", { kinds: ["part-of", "builds-on"], steps: 2 })).toBe(
      "/projects/envoy/relations?kind=builds-on,part-of&steps=2",
    );
  });
});
