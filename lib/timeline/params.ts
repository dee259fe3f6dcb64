import { createLoader, createSerializer, parseAsStringLiteral } from "nuqs/server";
import type { Facet } from "../landscape/facets";
import { narrowingParams } from "../search-params";

export const ROW_GROUPS = ["category", "vendor", "stage", "none"] as const;
export type RowGroup = (typeof ROW_GROUPS)[number];
export const ROW_ORDERS = ["first", "name", "stage", "duration"] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];
export const TIMELINE_VIEWS = ["chart", "table"] as const;

/** The whole contract of the query of `/timeline`: the filters of the map, and how the rows stand. */
const timelineParams = {
  ...narrowingParams,
  by: parseAsStringLiteral(ROW_GROUPS).withDefault("category"),
  sort: parseAsStringLiteral(ROW_ORDERS).withDefault("first"),
  view: parseAsStringLiteral(TIMELINE_VIEWS).withDefault("chart"),
};

export type TimelineParams = { q: string; by: RowGroup; sort: RowOrder; view: (typeof TIMELINE_VIEWS)[number] } & {
  [facet in Facet]: string[];
};

export const loadTimelineParams = createLoader(timelineParams);

const serialize = createSerializer(timelineParams);

/** The query of a timeline as the site writes it, without `?`. */
export function timelineQuery(params: Partial<TimelineParams>): string {
  return serialize(params).slice(1);
}
