import "server-only";
import { readTogether } from "../db/edition";
import { getHistory } from "../db/history";
import { getSnapshot } from "../db/queries";
import { currentGroup, membersOf } from "../landscape/groups";
import { growthOf, stepsOf } from "../stats/by-year";
import { countBars } from "../stats/count-bars";
import { loadStatsParams, type StatsParams } from "../stats/params";
import { FACET_CHARTS } from "../stats/types";
import { coursesOf } from "../timeline/courses";
import { transitionsOf } from "../timeline/transitions";
import { resolveNarrowing } from "./resolve-narrowing";

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/**
 * Every figure that an address of `/stats` means today, of the same projects as the map shows for it; `null` before
 * the first seed.
 * @param isFull every chart to its end, whatever the address says
 */
export function resolveStats(searchParams: SearchParams, { isFull = false } = {}) {
  return readTogether(async () => {
    const params: StatsParams = await loadStatsParams(searchParams);
    const [snapshot, history] = [await getSnapshot(), await getHistory()];
    if (!snapshot || !history) return null;
    const group = currentGroup(snapshot, params.group, params.category);
    const members = membersOf(snapshot, group);
    const inTab = new Set(snapshot.projects.filter((_, index) => members[index]).map(({ slug }) => slug));
    const narrowing = await resolveNarrowing(snapshot, searchParams, ({ slug }) => inTab.has(slug));
    const projects = snapshot.projects.filter((_, index) => narrowing.isMatch[index]);
    const slugs = new Set(projects.map(({ slug }) => slug));
    return {
      snapshot,
      params,
      group,
      total: inTab.size,
      narrowing,
      charts: FACET_CHARTS.map((facet) =>
        countBars({ ...snapshot, projects }, facet, isFull || params.all.includes(facet)),
      ),
      growth: growthOf(history, slugs),
      steps: stepsOf(history, slugs, snapshot.stages),
      transitions: transitionsOf(coursesOf(history, projects), snapshot.stages, new Date().toISOString().slice(0, 10)),
    };
  });
}

export type Stats = NonNullable<Awaited<ReturnType<typeof resolveStats>>>;
