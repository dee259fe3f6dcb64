import "server-only";
import type { RelationKind } from "../model/types";
import type { Relation } from "../relations/types";
import { getDatabase } from "./client";
import { perEdition } from "./per-edition";
import { readChoice } from "./read-column";

/** Every relation of the landscape, once in each direction that somebody wrote down. */
export const getRelations: () => Promise<Relation[] | null> = perEdition("relations", async () => {
  const db = await getDatabase();
  const rows = await db.relation.findMany({
    select: { sourceSlug: true, targetSlug: true, kind: true },
    orderBy: [{ source: { position: "asc" } }, { rank: "asc" }],
  });
  return rows.map(({ sourceSlug, targetSlug, kind }) => ({
    source: sourceSlug,
    target: targetSlug,
    kind: readChoice<RelationKind>(kind),
  }));
});
