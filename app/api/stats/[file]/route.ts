import { problemResponse } from "@/lib/http/problem";
import { resolveStats, type Stats } from "@/lib/query/resolve-stats";
import { barsCsv, stepsCsv, timesCsv, yearsCsv } from "@/lib/stats/to-csv";
import { type Chart, CHARTS } from "@/lib/stats/types";

type Context = { params: Promise<{ file: string }> };

/** The figures of one chart, all of them, for the same query as the page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const chart = CHARTS.find((each) => file === `${each}.csv`);
  if (!chart)
    return problemResponse({
      title: "No such chart",
      status: 404,
      detail: `There are ${CHARTS.map((each) => `${each}.csv`).join(", ")}.`,
    });
  const stats = await resolveStats(Promise.resolve(queryOf(request)), { isFull: true });
  if (!stats) return problemResponse({ title: "No landscape yet", status: 503, detail: "Run `npm run seed`." });
  return new Response(csvOf(chart, stats), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${chart}.csv"`,
      "cache-control": "no-cache",
    },
  });
}

function csvOf(chart: Chart, { charts, growth, steps, transitions, snapshot }: Stats): string {
  if (chart === "years") return yearsCsv(growth);
  if (chart === "steps") return stepsCsv(steps, snapshot);
  if (chart === "times") return timesCsv(transitions);
  return charts
    .filter(({ facet }) => facet === chart)
    .map((each) => barsCsv(each, snapshot))
    .join("");
}

function queryOf(request: Request): Record<string, string[]> {
  const { searchParams } = new URL(request.url);
  return Object.fromEntries([...searchParams.keys()].map((key) => [key, searchParams.getAll(key)]));
}
