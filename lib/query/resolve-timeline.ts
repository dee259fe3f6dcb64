import "server-only";
import { readTogether } from "../db/edition";
import { getHistory } from "../db/history";
import { getSnapshot } from "../db/queries";
import { coursesOf } from "../timeline/courses";
import { loadTimelineParams, type TimelineParams } from "../timeline/params";
import { resolveNarrowing } from "./resolve-narrowing";

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** What an address of `/timeline`, or of its CSV, means today; `null` before the first seed. */
export function resolveTimeline(searchParams: SearchParams) {
  return readTogether(async () => {
    const params: TimelineParams = await loadTimelineParams(searchParams);
    const [snapshot, history] = [await getSnapshot(), await getHistory()];
    if (!snapshot || !history) return null;
    const all = coursesOf(history, snapshot.projects);
    const dated = new Set(all.map(({ project }) => project.slug));
    const { selection, counts, count, isMatch, isNarrowed } = await resolveNarrowing(
      snapshot,
      searchParams,
      ({ slug }) => dated.has(slug),
    );
    const shown = new Set(snapshot.projects.flatMap(({ slug }, index) => (isMatch[index] ? [slug] : [])));
    const courses = all.filter(({ project }) => shown.has(project.slug));
    // Said of a filter alone: without any, most of a landscape has no stage at all.
    const undated = isNarrowed ? (await resolveNarrowing(snapshot, searchParams)).count - count : 0;
    return { snapshot, params, selection, counts, courses, total: all.length, undated };
  });
}
