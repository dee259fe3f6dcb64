import { createLoader, createMultiParser, createSerializer, parseAsStringLiteral } from "nuqs/server";
import { routes } from "../routes";
import { MAX_COMPARED } from "./slugs";

/** What a reader may have written by hand; more, or longer, is no comparison. */
const MAX_WANTED = 20;
const MAX_LENGTH = 100;

const split = (values: readonly string[]) =>
  values
    .flatMap((value) => value.split(","))
    .map((value) => value.trim().slice(0, MAX_LENGTH))
    .filter((value) => value !== "");

const asList = (parse: (values: readonly string[]) => string[]) =>
  createMultiParser<string[]>({
    parse: (values) => {
      const parts = parse(values);
      return parts.length > 0 ? parts : null;
    },
    serialize: (values) => [values.join(",")],
    eq: (a, b) => a.join() === b.join(),
  }).withDefault([]);

/** Projects as the reader ordered them. Nothing is dropped yet: the page says what it drops. */
const parseAsWanted = asList((values) => split(values).slice(0, MAX_WANTED));

/** Projects chosen on the map for a comparison, in the order of choosing, each once. */
export const parseAsChosen = asList((values) => [...new Set(split(values))].slice(0, MAX_COMPARED));

/** The whole contract of the query of `/compare`. */
const compareParams = {
  projects: parseAsWanted,
  /** Present: only the rows whose facts differ. */
  differences: parseAsStringLiteral(["true"] as const),
};

export const loadCompareParams = createLoader(compareParams);

const serialize = createSerializer(compareParams);

/** The path of a comparison, without a language prefix. */
export function comparePath(slugs: readonly string[], isOnlyDifferences = false): string {
  return serialize(routes.compare(), { projects: [...slugs], differences: isOnlyDifferences ? "true" : null });
}
