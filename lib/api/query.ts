import { z } from "zod";

const MAX_PER_PAGE = 500;
const DEFAULT_PER_PAGE = 100;
const MAX_PAGE = 1_000_000;

const wholeNumber = (max: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(max));

/** Where in a list an answer begins and how much of it it holds. */
export const pagingSchema = z.object({
  page: wholeNumber(MAX_PAGE).default(1),
  "per-page": wholeNumber(MAX_PER_PAGE).default(DEFAULT_PER_PAGE),
});
export type Paging = z.infer<typeof pagingSchema>;

export type QueryError = { parameter: string; detail: string };

const EXPECTED: Record<keyof Paging, string> = {
  page: "Write a whole number from 1.",
  "per-page": `Write a whole number from 1 to ${MAX_PER_PAGE}.`,
};

/** Unlike a filter, a page that can't be read is an error: leaving it out would give a program the same page for ever. */
export function readPaging(query: URLSearchParams): { paging: Paging } | { errors: QueryError[] } {
  const given = { page: query.get("page") ?? undefined, "per-page": query.get("per-page") ?? undefined };
  const parsed = pagingSchema.safeParse(given);
  if (parsed.success) return { paging: parsed.data };
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
  return {
    errors: (["page", "per-page"] as const)
      .filter((parameter) => wrong.has(parameter))
      .map((parameter) => ({ parameter, detail: EXPECTED[parameter] })),
  };
}

/** The parts of a query that an address knows, sorted: one text for all queries that mean the same. */
export function canonicalQuery(query: URLSearchParams, names: readonly string[]): string {
  const known = new URLSearchParams([...query].filter(([name, value]) => names.includes(name) && value !== ""));
  known.sort();
  return known.toString();
}

/** A query as nuqs reads it: repeated keys as a list. */
export function queryRecord(query: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const [first = "", ...more] = query.getAll(name);
      return [name, more.length > 0 ? [first, ...more] : first];
    }),
  );
}
