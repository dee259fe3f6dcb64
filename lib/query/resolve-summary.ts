import "server-only";
import { readTogether } from "../db/edition";
import { getHistory } from "../db/history";
import { getSnapshot } from "../db/queries";
import { getSummaryFacts } from "../db/summary-facts";
import { loadSummaryParams, ROWS_PER_PAGE, type SummaryParams } from "../summary/params";
import { sortRows, summaryRow } from "../summary/rows";
import { coursesOf } from "../timeline/courses";
import { resolveNarrowing } from "./resolve-narrowing";

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** What an address of `/summary` lists today; `null` before the first seed. */
export function resolveSummary(searchParams: SearchParams, locale: string) {
  return readTogether(async () => {
    const params: SummaryParams = await loadSummaryParams(searchParams);
    const [snapshot, history, facts] = [await getSnapshot(), await getHistory(), await getSummaryFacts()];
    if (!snapshot || !history || !facts) return null;
    // Where nothing has a stage, a table of those that do would be empty.
    const isStaged = snapshot.projects.some(({ stage }) => stage !== undefined);
    const isAll = params.all !== null || !isStaged;
    const isShown = ({ stage }: { stage?: string }) => isAll || stage !== undefined;
    const { isMatch, ...narrowing } = await resolveNarrowing(snapshot, searchParams, isShown);
    const steps = new Map(coursesOf(history, snapshot.projects).map((course) => [course.project.slug, course.steps]));
    const rows = snapshot.projects
      .filter((_, index) => isMatch[index])
      .map((project) => summaryRow(project, steps.get(project.slug) ?? [], facts.get(project.slug)));
    const pages = Math.max(1, Math.ceil(rows.length / ROWS_PER_PAGE));
    const page = Math.min(params.page, pages);
    return {
      ...narrowing,
      snapshot,
      params,
      isAll,
      isStaged,
      page,
      pages,
      rows: sortRows(rows, params.sort, snapshot.stages, locale).slice(
        (page - 1) * ROWS_PER_PAGE,
        page * ROWS_PER_PAGE,
      ),
      total: snapshot.projects.filter(isShown).length,
    };
  });
}

export type Summary = NonNullable<Awaited<ReturnType<typeof resolveSummary>>>;
