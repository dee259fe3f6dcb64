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
  /** Matches by tab, `all` among them. Worked out when first read. */
  readonly groupCounts: ReadonlyMap<string, number>;
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
  let groupCounts: Results["groupCounts"] | null = null;
  return {
    isMatch: inTab.isMatch,
    count: inTab.count,
    counts: inTab.counts,
    // Not read here: a map shows its matches before anybody counts what else there is.
    get groupCounts() {
      return (groupCounts ??= countGroups(snapshot, findMatches(snapshot.projects, selection, isFound)));
    },
    group,
    total: members.filter(Boolean).length,
    isNarrowed: hits !== null || only !== null || hasSelection(selection),
    selection,
  };
}

function countGroups(snapshot: Snapshot, isMatch: readonly boolean[]): Map<string, number> {
  const countIn = (members: readonly boolean[]) =>
    members.filter((isMember, index) => isMember && isMatch[index]).length;
  return new Map([
    [ALL_GROUP, isMatch.filter(Boolean).length],
    ...snapshot.groups.map(({ slug }) => [slug, countIn(membersOf(snapshot, slug))] as const),
  ]);
}
