import { createLoader, createMultiParser, createSerializer, parseAsStringLiteral } from "nuqs/server";
import { RELATION_KINDS, type RelationKind } from "../model/types";
import { routes } from "../routes";

const parseAsKinds = createMultiParser<RelationKind[]>({
  parse: (values) => {
    const wanted = new Set(values.flatMap((value) => value.split(",")));
    const known = RELATION_KINDS.filter((kind) => wanted.has(kind));
    return known.length > 0 ? known : null;
  },
  serialize: (values) => [values.join(",")],
  eq: (a, b) => a.join() === b.join(),
}).withDefault([]);

/** The whole contract of the query of a project's relations. */
const relationsParams = {
  /** None: all of them. */
  kind: parseAsKinds,
  steps: parseAsStringLiteral(["2"] as const),
};

export const loadRelationsParams = createLoader(relationsParams);

const serialize = createSerializer(relationsParams);

export type RelationsView = { kinds: readonly RelationKind[]; steps: 1 | 2 };

/** The path of a project's relations, without a language prefix. */
export function relationsPath(slug: string, { kinds, steps }: RelationsView = { kinds: [], steps: 1 }): string {
  return serialize(routes.relations(slug), {
    kind: RELATION_KINDS.filter((kind) => kinds.includes(kind)),
    steps: steps === 2 ? "2" : null,
  });
}
