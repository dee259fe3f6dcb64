import path from "node:path";
import { forgetReading, readReading, storeReading } from "../lib/db/history-record";
import { NOTHING_READ, readPast, type Skipped } from "../lib/history/read-past";
import { openRepository, type Repository } from "../lib/history/repository";
import type { RecordedChange } from "../lib/history/types";
import { ExpectedError } from "./expected-error";
import { explaining, type PreparedDatabase, prepareDatabase } from "./prepare-database";
import { startProgress } from "./progress";

/** Days between two stores: what an interrupted reading loses at most. */
const DAYS_PER_BATCH = 150;

/** Skipped states that are named one by one. */
const MAX_NAMED = 20;

export type HistoryOptions = { repo: string; file: string; dir: string };

async function open(repo: string, file: string): Promise<Repository> {
  const repository = await openRepository(repo, file).catch((error: unknown) => {
    const why = error instanceof Error ? error.message.trim().split("\n")[0] : String(error);
    throw new ExpectedError(`${repo} can't be read as a Git repository: ${why}`, { cause: error });
  });
  if (repository.days.length === 0)
    throw new ExpectedError(`No commit of ${repo} has a file ${file}. Name another with --file.`);
  return repository;
}

/** Where to go on; from the start where nothing was read, or what was read is no part of the past any more. */
async function startOf({ db }: PreparedDatabase, repository: Repository, file: string, directory: string) {
  const stored = await readReading(db, directory);
  if (!stored) return { reading: NOTHING_READ, known: 0 };
  const isSame = stored.file === file && stored.commit !== null && (await repository.hasInPast(stored.commit));
  if (isSame) return { reading: stored, known: stored.changes };
  const why = stored.file === file ? "the commit read last is no part of the branch any more" : "it was another file";
  console.error(`Starting over: ${why}.`);
  await forgetReading(db, directory);
  return { reading: NOTHING_READ, known: 0 };
}

function report(skipped: readonly Skipped[]): void {
  for (const { hash, day, why } of skipped.slice(0, MAX_NAMED))
    console.error(`Skipped ${hash.slice(0, 10)} of ${day}: ${why}.`);
  if (skipped.length > MAX_NAMED) console.error(`And ${skipped.length - MAX_NAMED} more.`);
}

/** The history command: reads the commits since the last time and stores what changed. */
export async function runHistory({ repo, file, dir }: HistoryOptions): Promise<void> {
  const repository = await open(repo, file);
  const prepared = await prepareDatabase((line) => console.error(line));
  const { db, address } = prepared;
  const directory = path.basename(path.resolve(dir));
  try {
    await explaining(address, async () => {
      const start = await startOf(prepared, repository, file, directory);
      const progress = startProgress("Days");
      const skipped: Skipped[] = [];
      let [{ known }, batch, days] = [start, [] as RecordedChange[], 0];
      for await (const step of readPast(repository, start.reading)) {
        batch.push(...step.changes);
        if (step.skipped) skipped.push(step.skipped);
        days = step.done;
        progress(step.done, step.total);
        if (step.done % DAYS_PER_BATCH !== 0 && step.done !== step.total) continue;
        await storeReading(db, { directory, file }, step.reading, batch, known);
        known += batch.length;
        batch = [];
      }
      report(skipped);
      const span = `${repository.days[0]?.day} to ${repository.days.at(-1)?.day}`;
      console.log(
        days === 0
          ? `Nothing new since ${repository.days.at(-1)?.day}: ${known} changes known.`
          : `Read ${days} days with changes: ${known - start.known} changes, ${known} in all, ${span}.`,
      );
    });
  } finally {
    await db.$disconnect();
  }
}
