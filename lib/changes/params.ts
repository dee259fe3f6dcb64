import { createLoader, createMultiParser, createParser, createSerializer } from "nuqs/server";
import { parseAsDay, parseAsList, parseAsQuery } from "../search-params";

/** What a change can be, in the words of the address. */
export const CHANGE_KINDS = ["new", "stage", "archived", "moved", "renamed", "removed"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const parseAsKinds = createMultiParser<ChangeKind[]>({
  parse: (values) => {
    const wanted = new Set(values.flatMap((value) => value.split(",")));
    const known = CHANGE_KINDS.filter((kind) => wanted.has(kind));
    return known.length > 0 ? known.toSorted() : null;
  },
  serialize: (kinds) => [kinds.join(",")],
  eq: (a, b) => a.join() === b.join(),
}).withDefault([]);

const MONTH = /^[12]\d{3}(-(0[1-9]|1[0-2]))?$/;

const parseAsMonth = createParser<string>({
  parse: (text) => (MONTH.test(text) ? text : null),
  serialize: (month) => month,
});

/** The whole contract of the query of `/changes` and its feeds. */
const changesParams = {
  q: parseAsQuery,
  kind: parseAsKinds,
  category: parseAsList,
  vendor: parseAsList,
  /** Nothing from before this day. */
  since: parseAsDay,
  /** Nothing from this month, or year, on: the older part of a long list. */
  before: parseAsMonth,
};

export type ChangesParams = {
  q: string;
  kind: ChangeKind[];
  category: string[];
  vendor: string[];
  since: string | null;
  before: string | null;
};

export const loadChangesParams = createLoader(changesParams);

export const serializeChanges = createSerializer(changesParams);

/** A query of `/changes` as the site writes it, without `?`. */
export function changesQuery(params: Partial<ChangesParams>): string {
  return serializeChanges(params).slice(1);
}
