import type { MeasureId } from "./results";

type Unit = "count" | "bytes" | "ms" | "score" | "megabytes";

/** A row of the tables. Budgets are for a slow desktop, `phone` where a phone has one of its own. */
export type Measure = { id: MeasureId; label: string; unit: Unit; budget: number | null; phone?: number };

export const MEASURES: readonly Measure[] = [
  { id: "requests", label: "requests until idle", unit: "count", budget: 40, phone: 25 },
  { id: "bytes", label: "bytes until idle", unit: "bytes", budget: 900_000, phone: 600_000 },
  { id: "scrolled-requests", label: "requests after scrolling through the first view", unit: "count", budget: 80 },
  { id: "scrolled-bytes", label: "bytes after scrolling through the first view", unit: "bytes", budget: 2_500_000 },
  { id: "first-paint", label: "first contentful paint", unit: "ms", budget: 1000 },
  { id: "largest-paint", label: "largest contentful paint", unit: "ms", budget: 1500 },
  { id: "first-logo", label: "first logo visible", unit: "ms", budget: 1500 },
  { id: "all-logos", label: "every logo in the viewport visible", unit: "ms", budget: 2500 },
  { id: "usable", label: "filters and details usable", unit: "ms", budget: 2000 },
  { id: "blocking", label: "total blocking time", unit: "ms", budget: 300 },
  { id: "longest-task", label: "longest task", unit: "ms", budget: 200 },
  { id: "layout-shift", label: "cumulative layout shift", unit: "score", budget: 0 },
  { id: "open", label: "first click on a tile → its name painted", unit: "ms", budget: 60 },
  { id: "next", label: "click on another tile → its whole text painted", unit: "ms", budget: null },
  { id: "search", label: "last key of a search → results painted", unit: "ms", budget: 70 },
  { id: "filter", label: "“graduated” applied → painted", unit: "ms", budget: 90 },
  { id: "unfilter", label: "filter taken off → painted", unit: "ms", budget: 120 },
  { id: "unfilter-logos", label: "filter taken off → logos back", unit: "ms", budget: 200 },
  { id: "group", label: "other group → painted", unit: "ms", budget: 150 },
  { id: "group-logos", label: "other group → its logos", unit: "ms", budget: 1000 },
  { id: "link", label: "link to one project → its text painted", unit: "ms", budget: 1000 },
  { id: "nodes", label: "elements of the page", unit: "count", budget: null },
  { id: "heap", label: "JS heap", unit: "megabytes", budget: 19 },
  { id: "worn-heap", label: "JS heap after 100 filters and 50 cards", unit: "megabytes", budget: 19 },
  { id: "worn-heap-again", label: "JS heap after as many again", unit: "megabytes", budget: 19 },
];

export const SERVER_BUDGET = { page: 800, api: 500, p99Ms: 150 };

/** What a landscape of at least so many projects may take. */
export const GROWTH_BUDGETS = [
  { projects: 0, snapshotBytes: 60_000, filterMs: 16, searchMs: 16, framesPerSecond: 60, apiMs: 10 },
  { projects: 5_000, snapshotBytes: 250_000, filterMs: 32, searchMs: 32, framesPerSecond: 60, apiMs: 15 },
  { projects: 25_000, snapshotBytes: 1_200_000, filterMs: 100, searchMs: 100, framesPerSecond: 30, apiMs: 40 },
] as const;
