import type { Prisma } from "../../prisma/generated/sqlite/client";
import type { Reading } from "../history/read-past";
import type { HistoryRecord, RecordedChange, Standing } from "../history/types";
import { toJson } from "../seed/json";
import type { Database } from "./connect";
import { readChoice, readJson } from "./read-column";

const ROWS_PER_STATEMENT = 500;

/** The JSON column of what a file held. */
type StateColumn = { standings: [string, Standing][]; places: Record<string, string> };

export type StoredReading = Reading & { file: string; changes: number };

/** How far the past of a folder's landscape has been read; `null` where it has not. */
export async function readReading(db: Database, directory: string): Promise<StoredReading | null> {
  const source = await db.historySource.findUnique({ where: { directory } });
  if (!source) return null;
  const { standings, places } = readJson<StateColumn>(source.state);
  const changes = await db.historyChange.count({ where: { directory } });
  return { file: source.file, commit: source.commit, state: new Map(standings), places, changes };
}

/** Takes away what is known of a folder's past. */
export async function forgetReading(db: Database, directory: string): Promise<void> {
  await db.historySource.deleteMany({ where: { directory } });
}

function rowOf(change: RecordedChange, directory: string, rank: number): Prisma.HistoryChangeCreateManyInput {
  const { kind, date, slug, name, ...detail } = change;
  return { directory, rank, date, kind, projectSlug: slug, name, detail: toJson(detail) };
}

/**
 * Adds what was read to what is known, all of it or nothing.
 * @param known how many changes are stored already
 */
export async function storeReading(
  db: Database,
  source: { directory: string; file: string },
  { commit, state, places }: Reading,
  changes: readonly RecordedChange[],
  known: number,
): Promise<void> {
  const column: StateColumn = { standings: [...state], places };
  const columns = { file: source.file, commit: commit ?? "", readAt: new Date(), state: toJson(column) };
  const { directory } = source;
  await db.$transaction(async (tx) => {
    await tx.historySource.upsert({ where: { directory }, create: { directory, ...columns }, update: columns });
    for (let start = 0; start < changes.length; start += ROWS_PER_STATEMENT) {
      const some = changes.slice(start, start + ROWS_PER_STATEMENT);
      await tx.historyChange.createMany({
        data: some.map((change, at) => rowOf(change, directory, known + start + at)),
      });
    }
    // Whoever serves this landscape asks for its past anew.
    await tx.landscape.updateMany({ where: { id: 1, directory }, data: { edition: { increment: 1 } } });
  });
}

/** The whole record of a folder's landscape; `null` where nothing was read. */
export async function readRecord(db: Database, directory: string): Promise<HistoryRecord | null> {
  const source = await db.historySource.findUnique({ where: { directory }, select: { state: true } });
  if (!source) return null;
  const rows = await db.historyChange.findMany({
    where: { directory },
    select: { date: true, kind: true, projectSlug: true, name: true, detail: true },
    orderBy: { rank: "asc" },
  });
  const { standings, places } = readJson<StateColumn>(source.state);
  const changes = rows.map(({ kind, date, projectSlug, name, detail }) => ({
    ...readJson<object>(detail),
    kind: readChoice<RecordedChange["kind"]>(kind),
    date,
    slug: projectSlug,
    name,
  })) as RecordedChange[];
  return { changes, state: new Map(standings), places };
}
