import "server-only";
import { createLoader } from "nuqs/server";
import type { PlaceAddress } from "../categories/find-place";
import { listNearestPlaces } from "../db/category";
import { readTogether } from "../db/edition";
import { getSnapshot } from "../db/queries";
import { getRelations } from "../db/relations";
import { findHits } from "../db/search";
import { type Facet, hasSelection, type Selection } from "../landscape/facets";
import { knownSelection } from "../landscape/known-values";
import type { Localized } from "../model/types";
import type { Relation } from "../relations/types";
import { narrowingParams } from "../search-params";
import type { Snapshot } from "../snapshot/types";

export type Choice = {
  snapshot: Snapshot;
  q: string;
  /** What was chosen, without values that the landscape does not have. */
  selection: Selection;
  isBegun: boolean;
  /** For each project of the snapshot, whether it has the words and can be chosen at all. */
  isCandidate: boolean[];
  /** Who is offered as a service by whom, and the like. */
  relations: Relation[];
  /** Parts of the map whose name is like words that no project has. */
  nearest: (PlaceAddress & { name: Localized })[];
};

const MAX_NEAREST = 6;

const load = createLoader(narrowingParams);

async function readChoiceOf({ q, ...asked }: { q: string } & Record<Facet, string[]>): Promise<Choice | null> {
  const snapshot = await getSnapshot();
  if (!snapshot) return null;
  const selection = knownSelection(snapshot, asked);
  const hits = await findHits(q);
  const found = hits && new Set(hits.order);
  return {
    snapshot,
    q: q.trim(),
    selection,
    isBegun: hits !== null || hasSelection(selection),
    // Members and the like are nothing to build with.
    isCandidate: snapshot.projects.map(
      ({ kind }, index) => kind !== "organization" && (found === null || found.has(index)),
    ),
    relations: (await getRelations()) ?? [],
    nearest: found?.size === 0 ? await listNearestPlaces(q, MAX_NEAREST) : [],
  };
}

/** Everything behind "help me choose", of one edition; `null` before the first seed. */
export async function resolveChoice(
  searchParams: Promise<Record<string, string | string[] | undefined>>,
): Promise<Choice | null> {
  const asked = await load(searchParams);
  return readTogether(() => readChoiceOf(asked));
}
