import fc from "fast-check";
import { createLoader } from "nuqs/server";
import { describe, expect, it } from "vitest";
import { comparePath, loadCompareParams, parseAsChosen } from "./params";

const load = (query: string) => loadCompareParams(new URLSearchParams(query));
const loadChosen = createLoader({ compare: parseAsChosen });

describe("the query of a comparison", () => {
  it("keeps the order of the reader, and takes a form's repeated keys for the same", () => {
    expect(load("projects=linkerd,envoy,istio").projects).toEqual(["linkerd", "envoy", "istio"]);
    expect(load("projects=linkerd,envoy&projects=istio").projects).toEqual(["linkerd", "envoy", "istio"]);
  });

  it("keeps what is named twice, for the page to say so, and drops what is empty", () => {
    expect(load("projects=envoy,,envoy,%20,").projects).toEqual(["envoy", "envoy"]);
  });

  it("bounds what it takes", () => {
    const { projects } = load(`projects=${Array.from({ length: 500 }, () => "x".repeat(500)).join(",")}`);
    expect(projects).toHaveLength(20);
    expect(projects[0]).toHaveLength(100);
  });

  it("ignores what it does not know", () => {
    expect(load("differences=maybe&unheard=of")).toEqual({ projects: [], differences: null });
  });

  it("writes a short address, without what is not asked for", () => {
    expect(comparePath([])).toBe("/compare");
    expect(comparePath(["linkerd", "envoy"])).toBe("/compare?projects=linkerd,envoy");
    expect(comparePath(["linkerd"], true)).toBe("/compare?projects=linkerd&differences=true");
  });

  it("reads what it wrote, whatever the script of a slug", () => {
    const slug = fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N}-]{0,20}$/u);
    fc.assert(
      fc.property(fc.array(slug, { maxLength: 5 }), fc.boolean(), (slugs, isOnlyDifferences) => {
        const { searchParams } = new URL(comparePath(slugs, isOnlyDifferences), "https://map.example");
        expect(loadCompareParams(searchParams)).toEqual({
          projects: slugs,
          differences: isOnlyDifferences ? "true" : null,
        });
      }),
    );
  });
});

describe("the projects chosen on the map", () => {
  it("stand in the order of choosing, each once, at most five", () => {
    const read = (query: string) => loadChosen(new URLSearchParams(query)).compare;
    expect(read("compare=linkerd,envoy,linkerd")).toEqual(["linkerd", "envoy"]);
    expect(read("compare=f,e,d,c,b,a")).toEqual(["f", "e", "d", "c", "b"]);
    expect(read("compare=,")).toEqual([]);
  });
});
