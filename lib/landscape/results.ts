import type { Snapshot } from "../snapshot/types";
import { hasSelection, type Selection } from "./facets";
import { filterProjects, type FilterResult, findMatches } from "./filter";
import { ALL_GROUP, currentGroup, membersOf } from "./groups";
import { knownSelection } from "./known-values";
import type { SearchHits } from "./search";

export type Results = FilterResult & {
  /** The tab shown: a group's slug or `all`. */
  group: string;
  /** Projects that the tab has, before anything narrows it. */
  total: number;
  /** Matches by tab, `all` among them. */
  groupCounts: Map<string, number>;
  isNarrowed: boolean;
  /** What was chosen, without values that the landscape does not have. */
  selection: Selection;
};

export type Question = {
  group: string | null;
  selection: Selection;
  hits: SearchHits | null;
  /** Slugs outside of which nothing is shown; absent or `null` for no such limit. */
  only?: ReadonlySet<string> | null;
};

/** Everything that the page shows of a query: who matches in the tab, what each option would give, what other tabs hold. */
export function resultsOf(
  snapshot: Snapshot,
  { group: wanted, selection: asked, hits, only = null }: Question,
): Results {
  const selection = knownSelection(snapshot, asked);
  const group = currentGroup(snapshot, wanted, selection.category);
  const found = hits && new Set(hits.order);
  const isListed = (index: number) => only === null || only.has(snapshot.projects[index]?.slug ?? "");
  const isFound = (index: number) => (found === null || found.has(index)) && isListed(index);
  const members = membersOf(snapshot, group);
  const inTab = filterProjects(snapshot.projects, selection, (index) => members[index] === true && isFound(index));
  const everywhere = findMatches(snapshot.projects, selection, isFound);
  const groupCounts = new Map([[ALL_GROUP, everywhere.filter(Boolean).length]]);
  for (const { slug } of snapshot.groups) {
    const theirs = slug === group ? members : membersOf(snapshot, slug);
    groupCounts.set(slug, theirs.filter((isMember, index) => isMember && everywhere[index]).length);
  }
  return {
    isMatch: inTab.isMatch,
    count: inTab.count,
    // Not read here: a map shows its matches before anybody counts what else there is.
    get counts() {
      return inTab.counts;
    },
    group,
    total: members.filter(Boolean).length,
    groupCounts,
    isNarrowed: hits !== null || only !== null || hasSelection(selection),
    selection,
  };
}
