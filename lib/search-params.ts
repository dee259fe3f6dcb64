import { createMultiParser, createParser, createSerializer, parseAsString, parseAsStringLiteral } from "nuqs/server";
import { parseAsChosen } from "./compare/params";
import type { Selection } from "./landscape/facets";

const VIEWS = ["map", "cards", "table"] as const;
export type View = (typeof VIEWS)[number];
export const GROUP_BYS = ["category", "stage", "vendor", "tag"] as const;
export type GroupBy = (typeof GROUP_BYS)[number];
export const SORT_KEYS = ["name", "stage", "date", "license", "vendor"] as const;
export type SortKey = (typeof SORT_KEYS)[number];
/** A key, or with `-` before it the same order backwards. */
const SORTS = SORT_KEYS.flatMap((key) => [key, `-${key}`] as const);
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
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];
const DEFAULT_COLUMNS: readonly TableColumn[] = ["stage", "category", "vendor", "license"];

/** A text longer than this is no search. */
const MAX_QUERY_LENGTH = 200;
const MAX_VALUES = 50;

/** Comma separated and sorted; a form's repeated keys mean the same. */
const parseAsList = createMultiParser<string[]>({
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

/** The whole contract of the query of `/`. Defaults are not written, unknown values are ignored. */
export const landscapeParams = {
  q: parseAsQuery,
  stage: parseAsList,
  category: parseAsList,
  vendor: parseAsList,
  license: parseAsList,
  oss: parseAsList,
  country: parseAsList,
  language: parseAsList,
  tag: parseAsList,
  group: parseAsString,
  /** Absent: the map, or on a phone the list that the map becomes there. */
  view: parseAsStringLiteral(VIEWS),
  /** Present: the map is laid out anew with the matches alone. */
  compact: parseAsStringLiteral(["true"] as const),
  "group-by": parseAsStringLiteral(GROUP_BYS).withDefault("category"),
  sort: parseAsStringLiteral(SORTS).withDefault("name"),
  columns: parseAsColumns,
  /** Chosen for a comparison, in the order of choosing. */
  compare: parseAsChosen,
};

export type LandscapeParams = {
  q: string;
  group: string | null;
  view: View | null;
  compact: "true" | null;
  "group-by": GroupBy;
  sort: Sort;
  columns: TableColumn[];
  compare: string[];
} & { [facet in keyof Selection]: string[] };

export const serializeLandscape = createSerializer(landscapeParams);

/** The parts of the query that narrow what is shown. */
export function selectionOf(params: LandscapeParams): Selection {
  const { stage, category, vendor, license, oss, country, language, tag } = params;
  return { stage, category, vendor, license, oss, country, language, tag };
}
