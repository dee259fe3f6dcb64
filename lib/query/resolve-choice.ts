import "server-only";
import { createLoader } from "nuqs/server";
import { type Choice, choiceOf } from "../choose/choice-of";
import { listNearestPlaces } from "../db/category";
import { readTogether } from "../db/edition";
import { getSnapshot } from "../db/queries";
import { getRelations } from "../db/relations";
import { findHits } from "../db/search";
import type { Asked } from "../landscape/narrowing";
import { narrowingParams } from "../search-params";

const MAX_NEAREST = 6;

const load = createLoader(narrowingParams);

async function readChoiceOf(asked: Asked): Promise<Choice | null> {
  const [snapshot, hits] = [await getSnapshot(), await findHits(asked.q)];
  if (!snapshot) return null;
  return {
    ...choiceOf({ snapshot, hits }, asked),
    relations: (await getRelations()) ?? [],
    nearest: hits?.order.length === 0 ? await listNearestPlaces(asked.q, MAX_NEAREST) : [],
  };
}

/** Everything behind "help me choose", of one edition; `null` before the first seed. */
export async function resolveChoice(
  searchParams: Promise<Record<string, string | string[] | undefined>>,
): Promise<Choice | null> {
  const asked = await load(searchParams);
  return readTogether(() => readChoiceOf(asked));
}
