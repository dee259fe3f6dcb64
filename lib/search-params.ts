import { createMultiParser, createParser, createSerializer, parseAsString, parseAsStringLiteral } from "nuqs/server";
import { parseAsChosen } from "./compare/params";
import { eachFacet, type Selection } from "./landscape/facets";

export const VIEWS = ["map", "cards", "table"] as const;
export type View = (typeof VIEWS)[number];
export const GROUP_BYS = ["category", "stage", "vendor", "tag"] as const;
export type GroupBy = (typeof GROUP_BYS)[number];
export const SORT_KEYS = ["name", "stage", "date", "license", "vendor", "alive"] as const;
export type SortKey = (typeof SORT_KEYS)[number];
/** A key, or with `-` before it the same order backwards. */
export const SORTS = SORT_KEYS.flatMap((key) => [key, `-${key}`] as const);
export type Sort = (typeof SORTS)[number];
export const TABLE_COLUMNS = [
  "stage",
  "category",
  "vendor",
  "license",
  "oss",
  "country",
  "language",
  "tag",
  "date",
  "alive",
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];
const DEFAULT_COLUMNS: readonly TableColumn[] = ["stage", "category", "vendor", "license"];

/** A text longer than this is no search. */
const MAX_QUERY_LENGTH = 200;
const MAX_VALUES = 50;

/** Comma separated and sorted; a form's repeated keys mean the same. */
export const parseAsList = createMultiParser<string[]>({
  parse: (values) => {
    const parts = values.flatMap((value) => value.split(",")).map((value) => value.trim());
    const unique = [...new Set(parts.filter((part) => part !== ""))].sort().slice(0, MAX_VALUES);
    return unique.length > 0 ? unique : null;
  },
  serialize: (values) => [values.join(",")],
  eq: (a, b) => a.join() === b.join(),
}).withDefault([]);

/** Words to search for. */
export const parseAsQuery = createParser<string>({
  parse: (text) => text.slice(0, MAX_QUERY_LENGTH) || null,
  serialize: (text) => text,
}).withDefault("");

const parseAsColumns = createMultiParser<TableColumn[]>({
  parse: (values) => {
    const wanted = new Set(values.flatMap((value) => value.split(",")));
    const known = TABLE_COLUMNS.filter((column) => wanted.has(column));
    return known.length > 0 ? known : null;
  },
  serialize: (values) => [values.join(",")],
  eq: (a, b) => a.join() === b.join(),
}).withDefault([...DEFAULT_COLUMNS]);

/** What tiles can be coloured by. */
export const COLORS = ["vendor", "country", "status"] as const;
export type ColorBy = (typeof COLORS)[number];

/** A whole day that the calendar has. */
export const parseAsDay = createParser<string>({
  parse: (text) => (isDay(text) ? text : null),
  serialize: (day) => day,
});

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The whole contract of the query of `/`. Defaults are not written, unknown values are ignored. */
export const landscapeParams = {
  q: parseAsQuery,
  ...eachFacet(() => parseAsList),
  group: parseAsString,
  /** Absent: the map, or on a phone the list that the map becomes there. */
  view: parseAsStringLiteral(VIEWS),
  /** Present: the map is laid out anew with the matches alone. */
  compact: parseAsStringLiteral(["true"] as const),
  "group-by": parseAsStringLiteral(GROUP_BYS).withDefault("category"),
  sort: parseAsStringLiteral(SORTS).withDefault("name"),
  columns: parseAsColumns,
  /** The map as it was on this day. */
  at: parseAsDay,
  /** Slug of a list of the landscape's folder, laid over it. */
  overlay: parseAsString,
  color: parseAsStringLiteral(COLORS),
  /** Present: the reader's shortlist alone. */
  shortlist: parseAsStringLiteral(["true"] as const),
  /** Chosen for a comparison, in the order of choosing. */
  compare: parseAsChosen,
};

/** The part of it that narrows what is shown; other pages read it too. */
export const narrowingParams = { q: landscapeParams.q, ...eachFacet((facet) => landscapeParams[facet]) };

export type LandscapeParams = {
  q: string;
  group: string | null;
  view: View | null;
  compact: "true" | null;
  "group-by": GroupBy;
  sort: Sort;
  columns: TableColumn[];
  at: string | null;
  overlay: string | null;
  color: ColorBy | null;
  shortlist: "true" | null;
  compare: string[];
} & { [facet in keyof Selection]: string[] };

export const serializeLandscape = createSerializer(landscapeParams);

/** The parts of the query that narrow what is shown. */
export function selectionOf(params: LandscapeParams): Selection {
  return eachFacet((facet) => params[facet]);
}
