import { describe, expect, it } from "vitest";
import type { Snapshot } from "../snapshot/types";
import { translateQuery } from "./translate-query";

const named = (slug: string, en: string) => ({ slug, name: { en } });
const SNAPSHOT: Snapshot = {
  version: "1",
  name: { en: "Test" },
  stages: ["sandbox", "incubating", "graduated"].map((id) => ({ id, name: { en: id }, isArchived: false })),
  groups: [{ ...named("projects", "Projects and products"), categories: ["runtime"] }],
  categories: [
    { ...named("runtime", "Runtime"), subcategories: [] },
    { ...named("app-definition-and-development", "App Definition and Development"), subcategories: [] },
  ],
  vendors: [{ ...named("alibaba-cloud", "Alibaba Cloud"), kind: "company" }],
  projects: [],
  tileSize: "compact",
  sheets: [],
};
const translate = (query: string) => {
  const parsed: Record<string, string | string[]> = {};
  for (const [key, value] of new URLSearchParams(query)) parsed[key] = [parsed[key] ?? [], value].flat();
  return translateQuery(parsed, SNAPSHOT, "CNCF");
};

describe("translateQuery", () => {
  it.each([
    "stage=graduated",
    "group=projects",
    "category=runtime,runtime/container-runtime",
    "category=nonsense",
    "q=project",
    "",
  ])("leaves %j, which is ours, alone", (query) => {
    expect(translate(query)).toBeNull();
  });

  it.each([
    [
      "group=projects-and-products&view-mode=card&classify=maturity&sort-by=name&sort-direction=desc",
      "/?group=projects&view=cards&group-by=stage&sort=-name",
    ],
    ["view-mode=grid&project=graduated&project=incubating", "/?stage=graduated,incubating"],
    ["project=cncf", "/?stage=graduated,incubating,sandbox"],
    ["category=App+Definition+and+Development", "/?category=app-definition-and-development"],
    [
      "view-mode=card&organization=Alibaba+Cloud&license=oss&license=MIT",
      "/?vendor=alibaba-cloud&license=MIT&oss=true&view=cards",
    ],
    ["sort-by=date-added&sort-direction=desc&view-mode=card", "/?view=cards&sort=date"],
    ["view-mode=nothing&sort-by=stars", "/"],
    [
      "format=card-mode&grouping=organization&project=sandbox,graduated",
      "/?stage=graduated,sandbox&view=cards&group-by=vendor",
    ],
  ])("turns %j into %j", (query, target) => {
    const [path, params = ""] = (translate(query) ?? "").split("?");
    const [expectedPath, expectedParams = ""] = target.split("?");
    expect(path).toBe(expectedPath);
    expect(new Set(params.split("&"))).toEqual(new Set(expectedParams.split("&")));
  });
});
