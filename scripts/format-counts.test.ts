import { expect, it } from "vitest";
import { formatCounts } from "./format-counts";

it("counts stand in one column, stages below the projects", () => {
  const byStage = [
    { stage: "graduated", projects: 38 },
    { stage: null, projects: 2375 },
  ];
  const rest = { placements: 2532, categories: 15, subcategories: 83, vendors: 769, relations: 0 };
  expect(formatCounts({ projects: 2413, byStage, ...rest, logos: 5, monograms: 6 })).toBe(
    [
      "projects       2413",
      "  graduated      38",
      "  no stage     2375",
      "placements     2532",
      "categories       15",
      "subcategories    83",
      "vendors         769",
      "relations         0",
      "logos             5",
      "monograms         6",
    ].join("\n"),
  );
});
