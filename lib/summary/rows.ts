import { localize } from "../i18n/localized";
import { stonesOf } from "../model/stages";
import type { Stage } from "../model/types";
import type { SnapshotProject } from "../snapshot/types";
import type { Step } from "../timeline/types";

/** What the database knows of a project beside the snapshot. */
export type SummaryFacts = {
  /** Day of the first commit of its main repository. */
  firstCommit?: string;
  audits: number;
  lastAudit?: string;
};

export type SummaryRow = SummaryFacts & {
  project: SnapshotProject;
  /** Day of its first stage. */
  accepted?: string;
  /** Day on which each stage was reached; the newest where one was reached again. */
  dates: ReadonlyMap<string, string>;
};

export function summaryRow(project: SnapshotProject, steps: readonly Step[], facts?: SummaryFacts): SummaryRow {
  const [first] = steps;
  return {
    audits: 0,
    ...facts,
    project,
    ...(first && { accepted: first.date }),
    dates: new Map(steps.map(({ stage, date }) => [stage, date])),
  };
}

type Value = string | number | undefined;

/** What a column is ordered by; `undefined` for what has nothing there. */
function valueOf(row: SummaryRow, key: string, stages: readonly Stage[]): Value {
  if (key === "stage") {
    const stones = row.project.stage === undefined ? null : stonesOf(stages, row.project.stage);
    // What has left the path is after the least mature on it.
    return stones === "archived" ? 0 : (stones ?? undefined);
  }
  if (key === "accepted") return row.accepted;
  if (key === "first-commit") return row.firstCommit;
  if (key === "audits") return row.audits || undefined;
  if (key === "last-audit") return row.lastAudit;
  return key.startsWith("at-") ? row.dates.get(key.slice(3)) : undefined;
}

/** The columns that an order can name. */
function sortKeys(stages: readonly Stage[]): string[] {
  return ["name", "stage", "accepted", ...stages.map(({ id }) => `at-${id}`), "first-commit", "audits", "last-audit"];
}

/** The order that an address means: a column that there is, else names. */
export function readSort(sort: string, stages: readonly Stage[]): { key: string; isBackwards: boolean } {
  const key = sort.replace(/^-/, "");
  return sortKeys(stages).includes(key)
    ? { key, isBackwards: sort.startsWith("-") }
    : { key: "name", isBackwards: false };
}

/** In the order asked for: names from A, all else with the newest, most or most mature first. What has nothing there is last. */
export function sortRows(rows: readonly SummaryRow[], sort: string, stages: readonly Stage[], locale: string) {
  const { key, isBackwards } = readSort(sort, stages);
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
  const sign = isBackwards ? -1 : 1;
  const byName = (a: SummaryRow, b: SummaryRow) =>
    collator.compare(a.project.name, b.project.name) || (a.project.slug < b.project.slug ? -1 : 1);
  return rows.toSorted((a, b) => {
    if (key === "name") return sign * byName(a, b);
    const [left, right] = [valueOf(a, key, stages), valueOf(b, key, stages)];
    if (left === right) return byName(a, b);
    if (left === undefined) return 1;
    if (right === undefined) return -1;
    return left < right ? sign : -sign;
  });
}

/** The stages that any of the rows has a day of, in their order. */
export function datedStages(rows: readonly SummaryRow[], stages: readonly Stage[], locale: string) {
  return stages
    .filter(({ id }) => rows.some(({ dates }) => dates.has(id)))
    .map(({ id, name }) => ({ id, name: localize(name, locale) }));
}
