import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { getDatabase } from "./client";

/** One state of the content. `number` grows with every seed, `version` is the hash of the content. */
export type Edition = { number: number; version: string };

const MAX_ATTEMPTS = 5;

const reading = new AsyncLocalStorage<{ edition: Edition | null }>();

async function readEdition(): Promise<Edition | null> {
  const db = await getDatabase();
  const row = await db.landscape.findUnique({ where: { id: 1 }, select: { edition: true, version: true } });
  return row && { number: row.edition, version: row.version };
}

// Many ask at once, and each new seed is seen by whoever asks next.
let asking: Promise<Edition | null> | null = null;

/** The edition of now, or as it was when somebody asked who still waits for the answer. */
function shareEdition(): Promise<Edition | null> {
  asking ??= readEdition().finally(() => {
    asking = null;
  });
  return asking;
}

function isSame(a: Edition | null, b: Edition | null): boolean {
  return a?.number === b?.number && a?.version === b?.version;
}

/** The edition that the reads under way see, or the one of now. `null` before the first seed. */
export async function currentEdition(): Promise<Edition | null> {
  const joined = reading.getStore();
  return joined ? joined.edition : shareEdition();
}

/**
 * Makes several queries see one edition: when a seed landed in between, all of `read` runs again.
 * Inside another `readTogether` it joins that one. This costs two tiny queries and locks nothing,
 * where a transaction for reading would take one of the few connections for as long as a page is made.
 */
export async function readTogether<T>(read: () => Promise<T>): Promise<T> {
  if (reading.getStore()) return read();
  let edition = await shareEdition();
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const result = await reading.run({ edition }, read);
    // Asked for only now: an answer that was under way may be of before a seed that `read` has seen.
    const after = await readEdition();
    if (isSame(edition, after)) return result;
    edition = after;
  }
  throw new Error(`The landscape was replaced ${MAX_ATTEMPTS} times while it was being read.`);
}
