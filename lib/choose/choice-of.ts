import type { PlaceAddress } from "../categories/find-place";
import { hasSelection, type Selection } from "../landscape/facets";
import { knownSelection } from "../landscape/known-values";
import type { Asked } from "../landscape/narrowing";
import type { SearchHits } from "../landscape/search";
import type { Localized } from "../model/types";
import type { Relation } from "../relations/types";
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

/** What an address of `/choose` means; `nearest` is for whoever knows of names. */
export function choiceOf(
  { snapshot, hits }: { snapshot: Snapshot; hits: SearchHits | null },
  { q, ...asked }: Asked,
): Omit<Choice, "relations" | "nearest"> {
  const selection = knownSelection(snapshot, asked);
  const found = hits && new Set(hits.order);
  return {
    snapshot,
    selection,
    q: q.trim(),
    isBegun: hits !== null || hasSelection(selection),
    // Members and the like are nothing to build with.
    isCandidate: snapshot.projects.map(
      ({ kind }, index) => kind !== "organization" && (found === null || found.has(index)),
    ),
  };
}
