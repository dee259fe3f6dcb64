import type { Project } from "../../model/types";
import { didYouMean, type RuleContext } from "./context";

function checkPlace(project: Project, index: number, places: Map<string, string[]>, { error }: RuleContext): void {
  const placement = project.placements[index];
  if (!placement) return;
  const { category, subcategory } = placement;
  const subcategories = places.get(category);
  if (!subcategories) {
    const fix = didYouMean(category, places.keys(), "add the category to landscape.yml");
    error(project, ["categories", index], { what: `unknown category \`${category}\``, fix });
  } else if (!subcategories.includes(subcategory)) {
    const otherHome = [...places].find(([, each]) => each.includes(subcategory))?.[0];
    const fix =
      otherHome === undefined
        ? didYouMean(subcategory, subcategories, "add the subcategory to landscape.yml")
        : `did you mean \`${otherHome}/${subcategory}\`?`;
    error(project, ["categories", index], { what: `unknown subcategory \`${subcategory}\` of \`${category}\``, fix });
  }
}

/** Projects stand in categories, subcategories and stages that the landscape has. */
export function checkPlaces(context: RuleContext): void {
  if (!context.hasSettings) return;
  const { landscape, error } = context;
  const places = new Map(landscape.categories.map((each) => [each.slug, each.subcategories.map(({ slug }) => slug)]));
  const stages = landscape.stages.map(({ id }) => id);
  for (const project of landscape.projects) {
    for (const index of project.placements.keys()) checkPlace(project, index, places, context);
    const named = [
      { stage: project.stage, path: ["stage"] },
      ...project.stageEvents.map(({ stage }, index) => ({ stage, path: ["stages", index, "stage"] })),
    ];
    for (const { stage, path } of named)
      if (stage !== undefined && !stages.includes(stage))
        error(project, path, {
          what: `unknown stage \`${stage}\``,
          fix: didYouMean(stage, stages, `known: ${stages.join(", ")}`),
        });
  }
}
