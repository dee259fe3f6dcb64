import { apiRoute } from "@/lib/http/api-route";
import { textAnswer } from "@/lib/http/answer";
import { queryRecord } from "@/lib/http/query-record";
import { resolveTimeline } from "@/lib/query/resolve-timeline";
import { sortCourses } from "@/lib/timeline/arrange";
import { timelineCsv } from "@/lib/timeline/to-csv";

/** The timeline as figures, for the same query as the page. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(async (request) => {
  const timeline = await resolveTimeline(Promise.resolve(queryRecord(request)));
  if (!timeline) return null;
  const { courses, params, snapshot } = timeline;
  const sorted = sortCourses(courses, params.sort, snapshot.stages, "en");
  return textAnswer(timelineCsv(sorted, snapshot.stages), "text/csv; charset=utf-8");
});
