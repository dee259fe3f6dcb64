import { facetValues } from "../landscape/facets";
import type { Snapshot, SnapshotProject } from "../snapshot/types";
import type { Bar, BarChart, FacetChart } from "./types";

/** Longer lists are asked for. */
export const MAX_BARS = 20;
/** Languages and licences get rare sooner. */
const SHORT_BARS = 10;

type Counted = Pick<Snapshot, "stages" | "categories"> & { projects: readonly SnapshotProject[] };

/** The values that have an order of their own, in that order. */
function ownOrder({ stages, categories }: Counted, facet: FacetChart, isFull: boolean): string[] | null {
  if (facet === "stage") return stages.map(({ id }) => id);
  if (facet === "category" && isFull)
    return categories.flatMap(({ slug, subcategories }) => [
      slug,
      ...subcategories.map((each) => `${slug}/${each.slug}`),
    ]);
  return null;
}

/**
 * Counts the values of a facet. The greatest stand first, stages in their order; categories are without their parts
 * unless all is wanted, and then in the order of the map.
 * @param projects of the snapshot, those that count
 */
export function countBars(counted: Counted, facet: FacetChart, isFull: boolean): BarChart {
  const counts = new Map<string, number>();
  let known = 0;
  for (const project of counted.projects) {
    const values = facetValues(facet, project);
    if (values.length > 0) known += 1;
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const bar = (value: string): Bar => {
    const count = counts.get(value) ?? 0;
    const isPart = facet === "category" && value.includes("/");
    return { value, count, share: known === 0 ? 0 : count / known, ...(isPart && { isPart }) };
  };
  const ranked = [...counts.keys()].map(bar).sort(greatestFirst);
  const whole = ranked.filter((each) => !each.isPart);
  const order = ownOrder(counted, facet, isFull);
  const listed = order?.filter((value) => counts.has(value)).map(bar) ?? whole;
  const max = facet === "vendor" || facet === "category" || facet === "stage" ? MAX_BARS : SHORT_BARS;
  const shown = isFull || order ? listed : listed.slice(0, max);
  return {
    facet,
    bars: shown,
    more: listed.length - shown.length,
    top: whole.filter(({ count }) => count === whole[0]?.count),
    known,
    unknown: counted.projects.length - known,
  };
}

const greatestFirst = (a: Bar, b: Bar) => b.count - a.count || (a.value < b.value ? -1 : 1);
