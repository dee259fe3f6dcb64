import { createLoader, createParser, createSerializer, parseAsString, parseAsStringLiteral } from "nuqs/server";
import type { Facet } from "../landscape/facets";
import { narrowingParams } from "../search-params";

const parseAsPage = createParser<number>({
  parse: (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : null),
  serialize: String,
});

/** Rows of one page: what is on the path of maturity stands on one. */
export const ROWS_PER_PAGE = 400;

/** The whole contract of the query of `/summary`: the filters of the map, the order, and whether all are listed. */
const summaryParams = {
  ...narrowingParams,
  /** A column, or with `-` before it the same order backwards; `at-<stage>` is the day of a stage. */
  sort: parseAsString.withDefault("name"),
  /** Present: projects without a stage too. */
  all: parseAsStringLiteral(["true"] as const),
  /** From 1. */
  page: parseAsPage.withDefault(1),
};

export type SummaryParams = { q: string; sort: string; all: "true" | null; page: number } & {
  [facet in Facet]: string[];
};

export const loadSummaryParams = createLoader(summaryParams);

const serialize = createSerializer(summaryParams);

/** The query of a table as the site writes it, without `?`. */
export function summaryQuery(params: Partial<SummaryParams>): string {
  return serialize(params).slice(1);
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** landscape2's orders and ours. */
const OLD_SORTS: Readonly<Record<string, string>> = {
  name: "name",
  accepted_at: "accepted",
  sandbox_at: "at-sandbox",
  incubating_at: "at-incubating",
  graduated_at: "at-graduated",
  archived_at: "at-archived",
  first_commit: "first-commit",
  num_audits: "audits",
  last_audit: "last-audit",
};

/** What a query of landscape2's page means as one of ours; `null` for a query that has none of its keys. */
export function translateSummaryQuery(query: Query): string | null {
  const first = (key: string) => [query[key]].flat()[0];
  const [maturity, by, direction] = [query.maturity, first("sort-by"), first("sort-direction")];
  if (maturity === undefined && by === undefined && direction === undefined) return null;
  const sort = OLD_SORTS[by ?? "name"] ?? "name";
  // Names begin at A, and all else with the newest or the most.
  const isBackwards = direction !== undefined && (sort === "name") === (direction === "desc");
  return summaryQuery({ stage: [maturity ?? []].flat().sort(), sort: isBackwards ? `-${sort}` : sort });
}
