import type { Facet } from "../landscape/facets";

/** The facets that have a chart, in the order of the page. */
export const FACET_CHARTS = [
  "stage",
  "category",
  "license",
  "language",
  "vendor",
  "country",
  "oss",
  "kind",
  "alive",
  "independent",
] as const satisfies readonly Facet[];
export type FacetChart = (typeof FACET_CHARTS)[number];

export const CHARTS = [...FACET_CHARTS, "years", "steps", "times"] as const;
export type Chart = (typeof CHARTS)[number];

/** How many projects have a value. */
export type Bar = {
  value: string;
  count: number;
  /** Of the projects of which anything is known here. */
  share: number;
  /** A subcategory: it stands below its category. */
  isPart?: boolean;
};

export type BarChart = {
  facet: FacetChart;
  bars: Bar[];
  /** Values beyond those listed. */
  more: number;
  /** The value that most projects have; several where they share the first place. */
  top: Bar[];
  /** Projects that have any value. */
  known: number;
  /** Projects of which nothing is known here. */
  unknown: number;
};

/** A year, and how many projects of today came in it. */
type YearBar = {
  year: number;
  count: number;
  /** Those that had come by the end of the year. */
  total: number;
  /** Some may have come earlier: the record begins here. */
  isOpen?: boolean;
};
export type YearChart = { years: YearBar[]; unknown: number };

/** How many projects reached each stage in a year, in the order of the stages. */
export type StepYear = { year: number; counts: number[] };
