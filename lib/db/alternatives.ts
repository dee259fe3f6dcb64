import "server-only";
import type { Alternatives } from "../compare/examples";
import type { RelationKind } from "../model/types";
import { getDatabase } from "./client";
import { perEdition } from "./per-edition";

const ALTERNATIVE: RelationKind = "alternative-to";

/** Which projects are alternatives to which: it means the same from both ends. */
export const getAlternatives: () => Promise<Alternatives | null> = perEdition("alternatives", async () => {
  const db = await getDatabase();
  const rows = await db.relation.findMany({
    where: { kind: ALTERNATIVE },
    select: { sourceSlug: true, targetSlug: true },
    orderBy: [{ sourceSlug: "asc" }, { rank: "asc" }],
  });
  const alternatives = new Map<string, Set<string>>();
  const add = (from: string, to: string) => alternatives.set(from, (alternatives.get(from) ?? new Set()).add(to));
  for (const { sourceSlug, targetSlug } of rows) {
    add(sourceSlug, targetSlug);
    add(targetSlug, sourceSlug);
  }
  return alternatives;
});
