import type { Landscape } from "../model/types";
import type { SeedInput } from "../seed/seed";
import { FIXTURE_LANDSCAPE, makeProject } from "./fixture-landscape";
import { makeFixtureLogos } from "./fixture-logos";

export function inputOf(landscape: Landscape = FIXTURE_LANDSCAPE, mark = 1): SeedInput {
  return { landscape, logos: makeFixtureLogos(mark), layout: "descriptors", directory: "data", source: "s", code: "c" };
}

/** A landscape that has nothing of the fixture's but its shape. */
export const OTHER_LANDSCAPE: Landscape = {
  ...FIXTURE_LANDSCAPE,
  name: { en: "Other map" },
  vendors: [],
  projects: Array.from({ length: 1500 }, (_, index) => makeProject(`other-${index}`, { tags: ["other"] })),
};
