import { problemResponse } from "@/lib/http/problem";
import { queryRecord } from "@/lib/http/query-record";
import { resolveTimeline } from "@/lib/query/resolve-timeline";
import { sortCourses } from "@/lib/timeline/arrange";
import { timelineCsv } from "@/lib/timeline/to-csv";

/** The timeline as figures, for the same query as the page. */
export async function GET(request: Request): Promise<Response> {
  const timeline = await resolveTimeline(Promise.resolve(queryRecord(request)));
  if (!timeline) return problemResponse({ title: "No landscape yet", status: 503, detail: "Run `npm run seed`." });
  const { courses, params, snapshot } = timeline;
  return new Response(timelineCsv(sortCourses(courses, params.sort, snapshot.stages, "en"), snapshot.stages), {
    headers: { "content-type": "text/csv; charset=utf-8", "cache-control": "no-cache" },
  });
}
