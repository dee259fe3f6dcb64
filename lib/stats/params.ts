import { createLoader, createSerializer, type inferParserType } from "nuqs/server";
import { landscapeParams, narrowingParams, parseAsList } from "../search-params";

/** The whole contract of the query of `/stats`: the filters and the tab of the map, and which charts are shown in full. */
const statsParams = { ...narrowingParams, group: landscapeParams.group, all: parseAsList };

export type StatsParams = inferParserType<typeof statsParams>;

export const loadStatsParams = createLoader(statsParams);

const serialize = createSerializer(statsParams);

/** A query of the page as the site writes it, without `?`. */
export function statsQuery(params: Partial<StatsParams>): string {
  return serialize(params).slice(1);
}
