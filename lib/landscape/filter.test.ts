import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SnapshotProject } from "../snapshot/types";
import { FACETS, facetValues, NO_SELECTION, type Selection, toggleValue } from "./facets";
import { filterProjects } from "./filter";

function project(slug: string, rest: Partial<SnapshotProject> = {}): SnapshotProject {
  return { slug, name: slug, logo: null, placements: ["a/x"], vendors: [], languages: [], tags: [], ...rest };
}

const PROJECTS = [
  project("envoy", {
    stage: "graduated",
    vendors: ["lyft"],
    placements: ["net/proxy", "net/gateway"],
    isOpenSource: true,
  }),
  project("kong", { vendors: ["kong-inc"], placements: ["net/gateway"], isOpenSource: true }),
  project("linkerd", { stage: "graduated", vendors: ["buoyant"], placements: ["net/mesh"], tags: ["mesh"] }),
  project("consul", { vendors: ["hashicorp"], placements: ["net/mesh", "data/discovery"], isOpenSource: false }),
];

const names = (selection: Partial<Selection>) => {
  const { isMatch } = filterProjects(PROJECTS, { ...NO_SELECTION, ...selection });
  return PROJECTS.filter((_, index) => isMatch[index]).map((each) => each.slug);
};

describe("filterProjects", () => {
  it("lets everything pass when nothing is chosen", () => {
    expect(names({})).toEqual(["envoy", "kong", "linkerd", "consul"]);
  });

  it("widens by values of one facet and narrows by facets", () => {
    expect(names({ vendor: ["buoyant", "lyft"] })).toEqual(["envoy", "linkerd"]);
    expect(names({ vendor: ["buoyant", "lyft"], category: ["net/mesh"] })).toEqual(["linkerd"]);
  });

  it("finds a project by its second placement and by a whole category", () => {
    expect(names({ category: ["net/gateway"] })).toEqual(["envoy", "kong"]);
    expect(names({ category: ["data"] })).toEqual(["consul"]);
  });

  it("leaves what is not known out of both answers", () => {
    expect(names({ oss: ["true"] })).toEqual(["envoy", "kong"]);
    expect(names({ oss: ["false"] })).toEqual(["consul"]);
  });

  it("counts an option as if its own facet were not chosen", () => {
    const { counts } = filterProjects(PROJECTS, { ...NO_SELECTION, stage: ["graduated"], category: ["net/mesh"] });
    expect(counts.category.get("net/proxy")).toBe(1);
    expect(counts.category.get("net/mesh")).toBe(1);
    expect(counts.stage.get("graduated")).toBe(1);
    expect(counts.vendor.get("lyft")).toBeUndefined();
  });

  it("keeps what is no candidate out of results and counts", () => {
    const result = filterProjects(PROJECTS, NO_SELECTION, (index) => index === 1);
    expect(result.count).toBe(1);
    expect(result.counts.stage.size).toBe(0);
  });
});

const anyProject = fc.record({
  slug: fc.string(),
  name: fc.string(),
  logo: fc.constant(null),
  status: fc.option(fc.constantFrom("trial", "hold"), { nil: undefined }),
  stage: fc.option(fc.constantFrom("sandbox", "graduated"), { nil: undefined }),
  placements: fc.uniqueArray(fc.constantFrom("a/x", "a/y", "b/z"), { minLength: 1 }),
  vendors: fc.array(fc.constantFrom("v", "w")),
  license: fc.option(fc.constantFrom("MIT", "Apache-2.0"), { nil: undefined }),
  isOpenSource: fc.option(fc.boolean(), { nil: undefined }),
  isIndependent: fc.option(fc.boolean(), { nil: undefined }),
  liveness: fc.option(fc.record({ isAlive: fc.boolean() }), { nil: undefined }),
  kind: fc.option(fc.constantFrom("open-source", "managed-service"), { nil: undefined }),
  languages: fc.uniqueArray(fc.constantFrom("Go", "Rust")),
  tags: fc.uniqueArray(fc.constantFrom("t", "u")),
});

const anySelection: fc.Arbitrary<Selection> = fc.record({
  status: fc.uniqueArray(fc.constantFrom("trial", "hold")),
  stage: fc.uniqueArray(fc.constantFrom("sandbox", "graduated", "unknown")),
  category: fc.uniqueArray(fc.constantFrom("a", "b/z")),
  alive: fc.uniqueArray(fc.constantFrom("true", "false")),
  vendor: fc.uniqueArray(fc.constantFrom("v", "w")),
  independent: fc.uniqueArray(fc.constantFrom("true", "false")),
  kind: fc.uniqueArray(fc.constantFrom("open-source", "managed-service")),
  license: fc.uniqueArray(fc.constantFrom("MIT")),
  oss: fc.uniqueArray(fc.constantFrom("true", "false")),
  country: fc.constant<string[]>([]),
  language: fc.uniqueArray(fc.constantFrom("Go", "Rust")),
  tag: fc.uniqueArray(fc.constantFrom("t", "u")),
});

describe("filterProjects, for any landscape", () => {
  it("shows on each option the number that choosing it alone in its facet gives", () => {
    fc.assert(
      fc.property(fc.array(anyProject), anySelection, (projects, selection) => {
        const { counts } = filterProjects(projects, selection);
        for (const facet of FACETS) {
          for (const [value, count] of counts[facet]) {
            expect(filterProjects(projects, { ...selection, [facet]: [value] }).count).toBe(count);
          }
        }
      }),
    );
  });

  it("agrees with asking each project facet by facet", () => {
    fc.assert(
      fc.property(fc.array(anyProject), anySelection, (projects, selection) => {
        const { isMatch } = filterProjects(projects, selection);
        const expected = projects.map((each) =>
          FACETS.every((facet) => {
            const chosen = selection[facet];
            return chosen.length === 0 || facetValues(facet, each).some((value) => chosen.includes(value));
          }),
        );
        expect(isMatch).toEqual(expected);
      }),
    );
  });
});

describe("toggleValue", () => {
  it("switches on in sorted order and off again", () => {
    const on = toggleValue({ ...NO_SELECTION, stage: ["sandbox"] }, "stage", "graduated");
    expect(on.stage).toEqual(["graduated", "sandbox"]);
    expect(toggleValue(on, "stage", "sandbox").stage).toEqual(["graduated"]);
  });
});
