import { diffStates } from "./diff";
import { NO_PIECES } from "./pieces";
import { readVersion } from "./read-version";
import type { Commit, Repository } from "./repository";
import type { RecordedChange, State } from "./types";

/** Where a reading stands: what the file holds at the commit read last, and every place that it ever had. */
export type Reading = { commit: string | null; state: State; places: Record<string, string> };

export const NOTHING_READ: Reading = { commit: null, state: new Map(), places: {} };

/** A state that can't be read. */
export type Skipped = Commit & { why: string };

export type Step = {
  reading: Reading;
  changes: RecordedChange[];
  skipped: Skipped | null;
  done: number;
  total: number;
};

/** One state of the file is at most this many characters. */
const MAX_CHARACTERS = 32 * 1024 * 1024;

/** States fetched ahead of the one that is being parsed. */
const AHEAD = 6;

/**
 * Reads days of a file's past, those after where an earlier reading ended. A state that can't be read is skipped,
 * and what changed in it shows with the next.
 */
export async function* readPast(
  { read }: Pick<Repository, "read">,
  days: readonly Commit[],
  from: Reading,
): AsyncGenerator<Step> {
  const texts: Promise<string | null>[] = days.slice(0, AHEAD).map(read);
  let [reading, pieces] = [from, NO_PIECES];
  for (const [at, commit] of days.entries()) {
    const text = await texts[at];
    const ahead = days[at + AHEAD];
    if (ahead) texts.push(read(ahead));
    // Read and done with: a decade of texts is no thing to keep.
    delete texts[at];
    const version = textToVersion(text, pieces);
    const progress = { done: at + 1, total: days.length };
    if (typeof version === "string") {
      reading = { ...reading, commit: commit.hash };
      yield { reading, changes: [], skipped: { ...commit, why: version }, ...progress };
      continue;
    }
    const isFirst = reading.state.size === 0 && Object.keys(reading.places).length === 0;
    const { changes, state } = diffStates(reading.state, version.standings, commit.day);
    pieces = version.pieces;
    reading = { commit: commit.hash, state, places: { ...reading.places, ...version.places } };
    yield { reading, changes: isFirst ? changes.map(markFirst) : changes, skipped: null, ...progress };
  }
}

function textToVersion(text: string | null | undefined, pieces: typeof NO_PIECES) {
  if (text === null || text === undefined) return "the file is not there";
  if (text.length > MAX_CHARACTERS) return "the file is too large to be one";
  return readVersion(text, pieces);
}

function markFirst(change: RecordedChange): RecordedChange {
  return change.kind === "entered" ? { ...change, isFirst: true } : change;
}
