import type { ProjectDetail } from "../snapshot/types";
import { READ_FACTS } from "./read-facts";
import { type CompareCell, type Comparison, ROW_KEYS, type RowKey } from "./types";
import type { Around } from "./words";

/** Left out where nobody has them: few landscapes say these. */
const OPTIONAL: ReadonlySet<RowKey> = new Set([
  "summary",
  "category",
  "country",
  "lastCommit",
  "releases",
  "latestRelease",
  "contributors",
  "stars",
  "goodFirstIssues",
  "buildsOn",
  "succeededBy",
  "useCase",
  "businessUse",
  "integrationNotes",
  "releaseRate",
  "personas",
]);

export function isUnknown({ items }: CompareCell): boolean {
  return items.length === 0;
}

/** The same facts give the same key, in whatever order and language they are said. */
function keyOf({ items, count }: CompareCell): string {
  return JSON.stringify([count ?? null, ...items.map(({ value }) => value).sort()]);
}

/** Facts side by side, all but what few landscapes say and nobody here has. */
export function buildComparison(projects: readonly ProjectDetail[], around: Around): Comparison {
  const rows = ROW_KEYS.map((key) => {
    const cells = projects.map((project) => READ_FACTS[key](project, around));
    const isDifferent = new Set(cells.map(keyOf)).size > 1;
    return { key, label: around.words.row(key), cells, isDifferent, isUnknown: cells.every(isUnknown) };
  });
  return {
    projects: projects.map(({ slug, name }) => ({ slug, name })),
    rows: rows.filter(({ key, isUnknown }) => !OPTIONAL.has(key) || !isUnknown),
  };
}

/** The same comparison with the rows alone in which something differs. */
export function onlyDifferences({ projects, rows }: Comparison): Comparison {
  return { projects, rows: rows.filter(({ isDifferent }) => isDifferent) };
}
