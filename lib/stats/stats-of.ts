import { currentGroup, membersOf } from "../landscape/groups";
import { type Asked, narrowingOf } from "../landscape/narrowing";
import type { PageData } from "../query/page-data";
import { coursesOf } from "../timeline/courses";
import { transitionsOf } from "../timeline/transitions";
import { growthOf, stepsOf } from "./by-year";
import { countBars } from "./count-bars";
import type { StatsParams } from "./params";
import { FACET_CHARTS } from "./types";

/**
 * Every figure of `/stats`, of the same projects as the map shows for the same query.
 * @param isFull every chart to its end, whatever the address says
 */
export function statsOf(
  { snapshot, history, hits }: PageData,
  params: StatsParams & Asked,
  { isFull = false, today }: { isFull?: boolean; today: string },
) {
  const group = currentGroup(snapshot, params.group, params.category);
  const members = membersOf(snapshot, group);
  const inTab = new Set(snapshot.projects.filter((_, index) => members[index]).map(({ slug }) => slug));
  const narrowing = narrowingOf(snapshot, params, hits, ({ slug }) => inTab.has(slug));
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
    transitions: transitionsOf(coursesOf(history, projects), snapshot.stages, today),
  };
}

export type Stats = ReturnType<typeof statsOf>;
