import { rollup } from "d3";
import { dayOf } from "../liveness/days";
import { repositoryKey } from "../liveness/hosted-repository";
import { livenessOf } from "../liveness/project-liveness";
import { repositoryDataSchema } from "../liveness/repository-data";
import type { RepositoryReport } from "../liveness/types";
import type { SnapshotLiveness } from "../snapshot/types";
import type { Database } from "./connect";

/** What a host says where there is no repository for the public. */
export const GONE = "gone";

type RepositoryRow = { url: string; isPrimary: boolean };

const SELECT = { url: true, data: true, readAt: true, triedAt: true, error: true } as const;

type ReportRow = { url: string; data: unknown; readAt: Date | null; triedAt: Date; error: string | null };

/** Another release may have written other data: what doesn't read is not known, until it is read anew. */
function readKnown({ data, readAt }: ReportRow): RepositoryReport["known"] {
  const parsed = repositoryDataSchema.safeParse(data);
  return parsed.success && readAt ? { data: parsed.data, readOn: dayOf(readAt) } : undefined;
}

function toReport({ url, isPrimary }: RepositoryRow, row: ReportRow): RepositoryReport {
  const known = readKnown(row);
  const goneOn = row.error === GONE ? dayOf(row.triedAt) : undefined;
  return { url, isPrimary, ...(known && { known }), ...(goneOn && { goneOn }) };
}

/** The reports of some repositories, in their order; those that nothing is known of are left out. */
export async function readReports(db: Database, repositories: readonly RepositoryRow[]): Promise<RepositoryReport[]> {
  if (repositories.length === 0) return [];
  const urls = repositories.map(({ url }) => repositoryKey(url));
  const rows = await db.repositoryReport.findMany({ select: SELECT, where: { url: { in: urls } } });
  const byUrl = new Map(rows.map((row) => [row.url, row]));
  return repositories.flatMap((repository) => {
    const row = byUrl.get(repositoryKey(repository.url));
    const report = row && toReport(repository, row);
    return report && (report.known || report.goneOn) ? [report] : [];
  });
}

/** What filters and tiles need of every project that something is known of, by slug. */
export async function readLiveness(db: Database): Promise<ReadonlyMap<string, SnapshotLiveness>> {
  const rows = await db.repositoryReport.findMany({ select: SELECT });
  if (rows.length === 0) return new Map();
  const byUrl = new Map(rows.map((row) => [row.url, row]));
  const repositories = await db.repository.findMany({
    select: { projectSlug: true, url: true, isPrimary: true },
    orderBy: [{ projectSlug: "asc" }, { rank: "asc" }],
  });
  const reports = repositories.flatMap(({ projectSlug, ...repository }) => {
    const row = byUrl.get(repositoryKey(repository.url));
    return row ? [{ projectSlug, report: toReport(repository, row) }] : [];
  });
  const found = rollup(
    reports,
    (list) => livenessOf(list.map(({ report }) => report)),
    ({ projectSlug }) => projectSlug,
  );
  return new Map(
    [...found].flatMap(([slug, liveness]) => {
      if (!liveness) return [];
      const { isAlive, isArchivedByOwner, lastCommit } = liveness;
      const known = { isAlive, ...(lastCommit && { lastCommit }), ...(isArchivedByOwner && { isArchivedByOwner }) };
      return [[slug, known] as const];
    }),
  );
}
