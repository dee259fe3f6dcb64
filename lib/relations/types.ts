import type { RelationKind } from "../model/types";

/** `source` says it of `target`; both are slugs. */
export type Relation = { source: string; target: string; kind: RelationKind };
