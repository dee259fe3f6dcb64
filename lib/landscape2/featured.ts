import { normalizeName } from "../model/legacy-ids";
import type { Localized, Project, Stage } from "../model/types";
import { child, entriesOf, failKind, isMapOrAbsent, type Part, warn } from "./part";
import { type Named, namesIn, requiredName } from "./rules";
import { textOf } from "./values";

type FeaturedOption = { value: Named; label?: Localized; order?: number };

export type FeaturedRule = {
  field: "maturity" | "subcategory";
  options: FeaturedOption[];
  /** Names of groups in which the rule's items are no larger than others. */
  exceptIn: Named[];
};

function readOrder(part: Part): number | undefined {
  if (typeof part.value === "number") return part.value;
  if (part.value !== undefined && part.value !== null) failKind(part, "a number");
  return undefined;
}

export function readFeaturedRules(part: Part): FeaturedRule[] {
  return entriesOf(part).flatMap((entry): FeaturedRule[] => {
    const field = requiredName(entry, "field", "a rule of featured items");
    const options = entriesOf(child(entry, "options")).flatMap((option): FeaturedOption[] => {
      const value = requiredName(option, "value", "an option of featured items");
      if (!value) return [];
      const [label, order] = [textOf(child(option, "label")), readOrder(child(option, "order"))];
      return [{ value, label: label === undefined ? undefined : { en: label }, order }];
    });
    const exclude = child(entry, "exclude");
    const exceptIn = isMapOrAbsent(exclude) ? namesIn(child(exclude, "groups")) : [];
    if (field?.text === "maturity" || field?.text === "subcategory") return [{ field: field.text, options, exceptIn }];
    if (field) warn(field.part, `a rule for "${field.text}" does nothing`, 'use "maturity" or "subcategory"');
    return [];
  });
}

/** How large an item shows: the last rule that matches decides, each one that matches may except groups. */
export function featuredBy(
  rules: readonly FeaturedRule[],
  item: { stage?: string; subcategory: string },
  groupSlugs: ReadonlyMap<string, string>,
): Project["featured"] {
  const matches = rules.flatMap(({ field, options, exceptIn }) => {
    const option = options.find(({ value }) =>
      field === "maturity" ? normalizeName(value.text) === item.stage : value.text === item.subcategory,
    );
    return option ? [{ option, exceptIn }] : [];
  });
  const last = matches.at(-1)?.option;
  if (!last) return undefined;
  const groups = matches.flatMap(({ exceptIn }) => exceptIn.flatMap(({ text }) => groupSlugs.get(text) ?? []));
  return {
    label: last.label,
    order: last.order,
    exceptIn: [...new Set(groups)],
  };
}

/** Stages that a rule names; those without an order of their own come after all others. */
export function featureStages(stages: Stage[], rules: readonly FeaturedRule[]): Stage[] {
  const options = rules.flatMap(({ field, options }) => (field === "maturity" ? options : []));
  const last = Math.max(0, ...options.map(({ order }) => order ?? 0));
  return stages.map((stage) => {
    const index = options.findLastIndex(({ value }) => normalizeName(value.text) === stage.id);
    const option = options[index];
    if (!option) return stage;
    return {
      ...stage,
      featured: { label: option.label, order: option.order ?? last + 1 + index },
    };
  });
}
