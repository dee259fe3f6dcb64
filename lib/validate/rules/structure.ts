import type { YamlPath } from "../../source/yaml-file";
import { didYouMean, type RuleContext } from "./context";

function checkUnique(slugs: readonly string[], list: YamlPath, { error, landscape }: RuleContext): void {
  const seen = new Set<string>();
  for (const [index, id] of slugs.entries()) {
    if (seen.has(id))
      error(landscape, [...list, index, "id"], {
        what: `the id \`${id}\` stands twice among these ${String(list.at(-1))}`,
        fix: "give one of the two another id",
      });
    seen.add(id);
  }
}

function slugsOf(things: readonly { slug: string }[]): string[] {
  return things.map(({ slug }) => slug);
}

/** Ids of stages, groups, categories and subcategories are unique, and groups name categories that exist. */
export function checkStructure(context: RuleContext): void {
  const { landscape, error } = context;
  const categories = slugsOf(landscape.categories);
  const stages = landscape.stages.map(({ id }) => id);
  checkUnique(stages, ["stages"], context);
  checkUnique(slugsOf(landscape.groups), ["groups"], context);
  checkUnique(categories, ["categories"], context);
  for (const [index, { subcategories }] of landscape.categories.entries())
    checkUnique(slugsOf(subcategories), ["categories", index, "subcategories"], context);
  if (!context.hasSettings) return;
  for (const [index, group] of landscape.groups.entries())
    for (const [place, category] of group.categories.entries())
      if (!categories.includes(category))
        error(landscape, ["groups", index, "categories", place], {
          what: `the group \`${group.slug}\` names an unknown category \`${category}\``,
          fix: didYouMean(category, categories, "add the category or remove it here"),
        });
}
