import { textAnswer } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemResponse } from "@/lib/http/problem";
import { queryRecord } from "@/lib/http/query-record";
import { resolveStats } from "@/lib/query/resolve-stats";
import type { Stats } from "@/lib/stats/stats-of";
import { barsCsv, stepsCsv, timesCsv, yearsCsv } from "@/lib/stats/to-csv";
import { type Chart, CHARTS } from "@/lib/stats/types";

type Context = { params: Promise<{ file: string }> };

const UNKNOWN = {
  title: "No such chart",
  status: 404,
  detail: `There are ${CHARTS.map((each) => `${each}.csv`).join(", ")}.`,
};

/** The figures of one chart, all of them, for the same query as the page. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute<Context>(async (request, { params }) => {
  const { file } = await params;
  const chart = CHARTS.find((each) => file === `${each}.csv`);
  if (!chart) return problemResponse(UNKNOWN);
  const stats = await resolveStats(Promise.resolve(queryRecord(request)), { isFull: true });
  const headers = { "content-disposition": `attachment; filename="${chart}.csv"` };
  return stats && textAnswer(csvOf(chart, stats), "text/csv; charset=utf-8", headers);
});

function csvOf(chart: Chart, { charts, growth, steps, transitions, snapshot }: Stats): string {
  if (chart === "years") return yearsCsv(growth);
  if (chart === "steps") return stepsCsv(steps, snapshot);
  if (chart === "times") return timesCsv(transitions);
  return charts
    .filter(({ facet }) => facet === chart)
    .map((each) => barsCsv(each, snapshot))
    .join("");
}
