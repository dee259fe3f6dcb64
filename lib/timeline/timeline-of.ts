import { narrowingOf } from "../landscape/narrowing";
import type { PageData } from "../query/page-data";
import { coursesOf } from "./courses";
import type { TimelineParams } from "./params";

/** What an address of `/timeline` means. */
export function timelineOf({ snapshot, history, hits }: PageData, params: TimelineParams) {
  const all = coursesOf(history, snapshot.projects);
  const dated = new Set(all.map(({ project }) => project.slug));
  const narrowed = narrowingOf(snapshot, params, hits, ({ slug }) => dated.has(slug));
  const { selection, counts, count, isMatch, isNarrowed } = narrowed;
  const shown = new Set(snapshot.projects.flatMap(({ slug }, index) => (isMatch[index] ? [slug] : [])));
  const courses = all.filter(({ project }) => shown.has(project.slug));
  // Said of a filter alone: without any, most of a landscape has no stage at all.
  const undated = isNarrowed ? narrowingOf(snapshot, params, hits).count - count : 0;
  return { snapshot, params, selection, counts, courses, total: all.length, undated };
}
