import { describe, expect, it } from "vitest";
import type { SearchText, Snapshot, SnapshotProject } from "../snapshot/types";
import { markWords, wordsToMark } from "./marks";
import { buildSearchIndex, buildSearchIndexInSteps, search, tokenize } from "./search";

function project(name: string, rest: Partial<SnapshotProject> = {}): SnapshotProject {
  return {
    slug: name.toLowerCase(),
    name,
    logo: null,
    placements: ["a/x"],
    vendors: [],
    languages: [],
    tags: [],
    ...rest,
  };
}

const SNAPSHOT: Snapshot = {
  version: "1",
  name: { en: "Test" },
  stages: [],
  groups: [],
  categories: [],
  tileSize: "compact",
  sheets: [],
  vendors: [{ slug: "alibaba-cloud", name: { en: "Alibaba Cloud", zh: "阿里云" }, kind: "company" }],
  projects: [
    project("Kubernetes"),
    project("KubeVela", { vendors: ["alibaba-cloud"] }),
    project("Istio", { tags: ["service-mesh"] }),
    project("Café"),
    project("Prometheus"),
  ],
};
const TEXT: SearchText = {
  version: "1",
  texts: [
    { aliases: ["k8s"] },
    {},
    { summary: { en: "Routes calls between workloads", zh: "在工作负载之间转发服务调用" } },
    {},
    {},
  ],
};
const INDEX = buildSearchIndex(SNAPSHOT, TEXT);
const find = (query: string) => search(INDEX, query)?.order.map((id) => SNAPSHOT.projects[id]?.name);

describe("search", () => {
  it("asks nothing for an empty query", () => {
    expect(search(INDEX, "  ")).toBeNull();
  });

  it.each([
    ["kub", ["Kubernetes", "KubeVela"]],
    ["vela", ["KubeVela"]],
    ["k8s", ["Kubernetes"]],
    ["cafe", ["Café"]],
    ["mesh", ["Istio"]],
    ["workloads", ["Istio"]],
    ["alibaba", ["KubeVela"]],
    ["阿里", ["KubeVela"]],
    ["服务调用", ["Istio"]],
    ["alibaba mesh", []],
  ])("finds for %j: %j", (query, names) => {
    expect(find(query)?.sort()).toEqual([...names].sort());
  });

  it.each(["kuberntes", "promethues", "istoi"])("forgives the typo in %j", (query) => {
    expect(find(query)).toHaveLength(1);
  });

  it("puts the more mature of two found alike first", () => {
    const stages = ["sandbox", "graduated"].map((id) => ({ id, name: { en: id }, isArchived: false }));
    const projects = [project("Mesh one", { stage: "sandbox" }), project("Mesh two", { stage: "graduated" })];
    expect(search(buildSearchIndex({ ...SNAPSHOT, stages, projects }, null), "mesh")?.order).toEqual([1, 0]);
  });

  it("does not let near misses stand beside exact hits", () => {
    expect(find("istio")).toEqual(["Istio"]);
  });
});

describe("tokenize", () => {
  it("splits words, humps and CJK pairs", () => {
    expect(tokenize("KubeVela 服务网格 C++")).toEqual(["KubeVela", "Kube", "Vela", "C++", "服务", "务网", "网格"]);
  });
});

describe("marks", () => {
  it("marks what was typed, and a word found by a typo whole", () => {
    expect(markWords("Kubernetes", wordsToMark("kub", ["kubernetes"]))).toEqual([
      { text: "Kub", isMatch: true },
      { text: "ernetes", isMatch: false },
    ]);
    expect(wordsToMark("istoi", ["istio"])).toEqual(["istio"]);
  });

  it("leaves a text without the words whole, whatever they hold", () => {
    expect(markWords("C++ (fast)", ["(", "x.y"])).toContainEqual({ text: "(", isMatch: true });
    expect(markWords("plain", ["a.c"])).toEqual([{ text: "plain", isMatch: false }]);
  });
});

it("finds the same in an index that was built in steps", async () => {
  const inSteps = await buildSearchIndexInSteps(SNAPSHOT, TEXT);
  for (const query of ["mesh", "kubrnetes", "alibaba", "转发"])
    expect(search(inSteps, query)).toEqual(search(INDEX, query));
});
