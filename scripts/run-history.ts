import path from "node:path";
import type { Database } from "../lib/db/connect";
import { forgetReading, readReading, storeReading } from "../lib/db/history-record";
import { NOTHING_READ, readPast, type Skipped } from "../lib/history/read-past";
import { type Commit, openRepository, type Repository } from "../lib/history/repository";
import type { RecordedChange } from "../lib/history/types";
import { ExpectedError } from "./expected-error";
import { explaining, prepareDatabase } from "./prepare-database";
import { startProgress } from "./progress";

/** Days between two stores: what an interrupted reading loses at most. */
const DAYS_PER_BATCH = 150;

/** Skipped states that are named one by one. */
const MAX_NAMED = 20;

/** `dir` is the folder of the landscape; without it, the one that the database holds is meant. */
export type HistoryOptions = { repo: string; file: string; dir?: string };

/** The file's history and all its days. */
async function open(repo: string, file: string): Promise<{ repository: Repository; all: Commit[] }> {
  const repository = await openRepository(repo, file).catch((error: unknown) => {
    const why = error instanceof Error ? error.message.trim().split("\n")[0] : String(error);
    throw new ExpectedError(`${repo} can't be read as a Git repository: ${why}`, { cause: error });
  });
  const all = repository.daysAfter(null) ?? [];
  if (all.length === 0) throw new ExpectedError(`No commit of ${repo} has a file ${file}. Name another with --file.`);
  return { repository, all };
}

/** The name under which the past is kept: a landscape finds its own by that of its folder. */
async function directoryOf(db: Database, dir: string | undefined): Promise<string> {
  const landscape = await db.landscape.findUnique({ where: { id: 1 }, select: { directory: true } });
  if (dir === undefined) return landscape?.directory ?? "data";
  const directory = path.basename(path.resolve(dir));
  if (landscape && landscape.directory !== directory)
    console.error(`The database holds the landscape ${landscape.directory}: ${directory} shows this past once seeded.`);
  return directory;
}

/** Where to go on; from the start where nothing was read, or what was read is no part of the past any more. */
async function startOf(db: Database, directory: string, file: string, repository: Repository) {
  const stored = await readReading(db, directory);
  const days = stored?.file === file ? repository.daysAfter(stored.commit) : null;
  if (stored && days) return { reading: stored, known: stored.changes, days };
  if (stored) {
    const why = stored.file === file ? "the commit read last is no part of the branch any more" : "it was another file";
    console.error(`Starting over: ${why}.`);
    await forgetReading(db, directory);
  }
  return { reading: NOTHING_READ, known: 0, days: repository.daysAfter(null) ?? [] };
}

function report(skipped: readonly Skipped[]): void {
  for (const { hash, day, why } of skipped.slice(0, MAX_NAMED))
    console.error(`Skipped ${hash.slice(0, 10)} of ${day}: ${why}.`);
  if (skipped.length > MAX_NAMED) console.error(`And ${skipped.length - MAX_NAMED} more.`);
}

/** The history command: reads the commits since the last time and stores what changed. */
export async function runHistory({ repo, file, dir }: HistoryOptions): Promise<void> {
  const { repository, all } = await open(repo, file);
  const { db, address } = await prepareDatabase((line) => console.error(line));
  try {
    await explaining(address, async () => {
      const directory = await directoryOf(db, dir);
      const { reading, known: before, days } = await startOf(db, directory, file, repository);
      const progress = startProgress("Days");
      const skipped: Skipped[] = [];
      let [known, batch] = [before, [] as RecordedChange[]];
      for await (const step of readPast(repository, days, reading)) {
        batch.push(...step.changes);
        if (step.skipped) skipped.push(step.skipped);
        progress(step.done, step.total);
        if (step.done % DAYS_PER_BATCH !== 0 && step.done !== step.total) continue;
        await storeReading(db, { directory, file }, step.reading, batch, known);
        known += batch.length;
        batch = [];
      }
      report(skipped);
      const last = all.at(-1)?.day;
      console.log(
        days.length === 0
          ? `Nothing new since ${last}: ${known} changes known.`
          : `Read ${days.length} days with changes: ${known - before} changes, ${known} in all, ${all[0]?.day} to ${last}.`,
      );
    });
  } finally {
    await db.$disconnect();
  }
}
