import type { ProjectChange } from "../history/types";
import type { Snapshot } from "../snapshot/types";
import { makeCourse, STAGES } from "../timeline/fixture";

export const SNAPSHOT: Snapshot = {
  version: "1",
  name: { en: "Test" },
  stages: STAGES,
  groups: [],
  categories: [{ slug: "net", name: { en: "Network" }, subcategories: [{ slug: "mesh", name: { en: "Mesh" } }] }],
  projects: [
    makeCourse("envoy", [], { name: "Envoy", placements: ["net/proxy"], vendors: ["lyft"] }).project,
    makeCourse("istio", [], { name: "Istio", placements: ["net/mesh"], vendors: ["google"] }).project,
  ],
  vendors: [],
  tileSize: "comfortable",
  sheets: [],
};

const envoy = { slug: "envoy", name: "Envoy" };

/** The oldest first, as a history has them. */
export const CHANGES: ProjectChange[] = [
  { ...envoy, kind: "entered", date: "2017-09-13", places: ["net/proxy"] },
  { ...envoy, kind: "stage", date: "2017-09-13", to: "incubating" },
  { ...envoy, kind: "stage", date: "2018-11-28", from: "incubating", to: "graduated" },
  { slug: "mixer", name: "Mixer", kind: "entered", date: "2019-01-01", places: ["net/mesh"], isFirst: true },
  { slug: "istio", name: "Istio", kind: "renamed", date: "2019-05", from: "Ístio" },
  { slug: "istio", name: "Istio", kind: "moved", date: "2020", from: ["old/mesh"], to: ["net/mesh"] },
  { slug: "mixer", name: "Mixer", kind: "stage", date: "2021-02-03", from: "sandbox", to: "archived" },
  { slug: "mixer", name: "Mixer", kind: "left", date: "2021-03-04", places: ["net/mesh"] },
];
