import { csvText } from "../csv";
import { localize } from "../i18n/localized";
import type { Snapshot } from "../snapshot/types";
import type { Transition } from "../timeline/transitions";
import type { BarChart, StepYear, YearChart } from "./types";

type Names = Pick<Snapshot, "stages" | "vendors" | "categories">;

/** Names in English, as of every file that programs read; empty where the value says it all. */
function namesOf({ stages, vendors, categories }: Names, facet: BarChart["facet"]): ReadonlyMap<string, string> {
  const name = (each: { en: string; zh?: string }) => localize(each, "en");
  if (facet === "stage") return new Map(stages.map((each) => [each.id, name(each.name)]));
  if (facet === "vendor") return new Map(vendors.map((each) => [each.slug, name(each.name)]));
  if (facet !== "category") return new Map();
  return new Map(
    categories.flatMap((category) => [
      [category.slug, name(category.name)] as const,
      ...category.subcategories.map((each) => [`${category.slug}/${each.slug}`, name(each.name)] as const),
    ]),
  );
}

const figure = (value: number) => String(Math.round(value * 1000) / 1000);

/** A line for each value, the last for what is not known. */
export function barsCsv({ facet, bars, unknown }: BarChart, landscape: Names): string {
  const names = namesOf(landscape, facet);
  return csvText([
    [facet, "name", "projects", "share"],
    ...bars.map(({ value, count, share }) => [value, names.get(value) ?? "", String(count), figure(share)]),
    ...(unknown > 0 ? [["", "unknown", String(unknown), ""]] : []),
  ]);
}

export function yearsCsv({ years, unknown }: YearChart): string {
  return csvText([
    ["year", "came", "total"],
    ...years.map(({ year, count, total }) => [String(year), String(count), String(total)]),
    ...(unknown > 0 ? [["unknown", String(unknown), ""]] : []),
  ]);
}

export function stepsCsv(steps: readonly StepYear[], { stages }: Pick<Snapshot, "stages">): string {
  return csvText([
    ["year", ...stages.map(({ id }) => id)],
    ...steps.map(({ year, counts }) => [String(year), ...counts.map(String)]),
  ]);
}

export function timesCsv(transitions: readonly Transition[]): string {
  return csvText([
    ["from", "to", "projects", "median_years", "quartile_1", "quartile_3"],
    ...transitions.map(({ from, to, steps, median, quartiles }) => [
      from,
      to,
      String(steps.length),
      figure(median),
      ...quartiles.map(figure),
    ]),
  ]);
}
