import "server-only";
import { type Edition, currentEdition, readTogether } from "./edition";

type Kept = { edition: Edition; value: Promise<unknown> };

// One for the process, however many bundles hold this module.
const shared = globalThis as typeof globalThis & { cairnKept?: Map<string, Kept> };

/** What nobody asks for again would stay for as long as the process. */
function forgetBefore({ number }: Edition): void {
  for (const [name, { edition }] of shared.cairnKept ?? []) if (edition.number < number) shared.cairnKept?.delete(name);
}

/**
 * A query whose answer is kept in the process until the edition changes; `null` before the first seed.
 * Every call asks the database for its edition alone, so a seed by another process is seen at once.
 */
export function perEdition<T>(name: string, load: (edition: Edition) => Promise<T>): () => Promise<T | null> {
  function keptFor({ number, version }: Edition): Promise<T> | null {
    const kept = shared.cairnKept?.get(name);
    return kept?.edition.number === number && kept.edition.version === version ? (kept.value as Promise<T>) : null;
  }

  async function read(): Promise<T | null> {
    const edition = await currentEdition();
    if (!edition) return null;
    const kept = keptFor(edition);
    if (kept) return kept;
    // What a seed mixes up while it lands stays under the old edition, which nobody asks for again.
    return readTogether(async () => {
      const loading = await currentEdition();
      if (!loading) return null;
      // Who asked at the same time may have begun.
      const begun = keptFor(loading);
      if (begun) return begun;
      const value = load(loading);
      forgetBefore(loading);
      shared.cairnKept ??= new Map();
      shared.cairnKept.set(name, { edition: loading, value });
      value.catch(() => shared.cairnKept?.get(name)?.value === value && shared.cairnKept.delete(name));
      return value;
    });
  }
  return read;
}

/**
 * The same for answers by key. `null`, the answer for what does not exist, is never kept, and of the others the
 * latest `max`: whoever asks for endless keys fills no memory.
 */
export function perEditionByKey<T>(name: string, max: number, load: (key: string) => Promise<T | null>) {
  const getKept = perEdition(name, () => Promise.resolve(new Map<string, T>()));
  return async (key: string): Promise<T | null> => {
    const hit = (await getKept())?.get(key);
    if (hit !== undefined) return hit;
    return readTogether(async () => {
      const kept = await getKept();
      const value = await load(key);
      if (value === null || !kept) return value;
      kept.set(key, value);
      for (const oldest of kept.keys()) {
        if (kept.size <= max) break;
        kept.delete(oldest);
      }
      return value;
    });
  };
}
