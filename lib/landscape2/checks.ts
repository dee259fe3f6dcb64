import { normalizeName } from "../model/legacy-ids";
import type { Category, Stage } from "../model/types";
import { lookUp } from "./groups";
import { hintAt } from "./hint";
import { warn } from "./part";
import type { PlaceRule } from "./rules";
import type { Settings } from "./settings";

function checkPlaces(rules: readonly PlaceRule[], categories: readonly Category[]): void {
  for (const { category: named, subcategories } of rules) {
    const category = lookUp(named, categories, "category");
    for (const each of category ? subcategories : []) lookUp(each, category?.subcategories ?? [], "subcategory");
  }
}

/** Rules that speak of places, stages or groups that there are not. */
export function checkRules(settings: Settings, categories: readonly Category[], stages: readonly Stage[]): void {
  checkPlaces([...settings.endUsers, ...settings.tags.flatMap(({ rules }) => rules)], categories);
  const groups = settings.groups.map(({ name }) => ({ name: { en: name.text } }));
  const subcategories = categories.flatMap((category) => category.subcategories);
  const ids = stages.map(({ id }) => id);
  for (const { field, options, exceptIn } of settings.featured) {
    for (const each of exceptIn) lookUp(each, groups, "group");
    for (const { value } of options) {
      if (field === "subcategory") lookUp(value, subcategories, "subcategory");
      else if (!ids.includes(normalizeName(value.text)))
        warn(value.part, `there is no stage "${value.text}"`, hintAt(value.text, ids, "name an existing stage"));
    }
  }
}
