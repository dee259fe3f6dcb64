import { LRUCache } from "lru-cache";
import type { State } from "./state";

const MAX_ANSWERS = 10_000;
const WEIGHT_OF_NONE = 200;

type Ways<Kept> = {
  /** Makes the answer of an address. */
  render: (url: string) => Promise<Response>;
  state: State;
  /** An answer as it is kept; `null` for what is not to be shared. */
  keep: (response: Response) => Promise<Kept | null>;
  /** What a kept answer takes in memory, in bytes at most. */
  weigh: (kept: Kept) => number;
  /** Megabytes that answers may take; the ones asked for least go first. */
  maxMb: number;
};

/** Makes an answer once for all its readers, until the landscape or the day is another. */
export function createAnswerCache<Kept extends object>({ render, state, keep, weigh, maxMb }: Ways<Kept>) {
  type Made = { kept: Kept | null; isOfState: boolean };
  const answers = new LRUCache<string, Made, { url: string; now: string }>({
    max: MAX_ANSWERS,
    maxSize: maxMb * 1_000_000,
    sizeCalculation: ({ kept }) => (kept ? weigh(kept) : WEIGHT_OF_NONE),
    // Readers who come while it is being made wait for the same answer, also when the landscape is another by then.
    fetchMethod: async (_key, _stale, { context: { url, now } }) => {
      const kept = await keep(await render(url));
      // Made while a seed landed, it may be of what comes next.
      return { kept, isOfState: (await state.read()) === now };
    },
    ignoreFetchAbort: true,
  });
  let current: string | null = null;

  return {
    /** `null` where the address has no answer to share. @throws when making it or the database fails */
    get: async (url: string): Promise<Kept | null> => {
      const now = await state.ask();
      // Nobody asks again for what was made of another state.
      if (now !== current) answers.clear();
      current = now;
      if (now === null) return null;
      const key = `${now} ${url}`;
      const hit = answers.get(key);
      if (hit) return hit.kept;
      const made = await answers.fetch(key, { context: { url, now } });
      if (made?.isOfState === false) answers.delete(key);
      return made?.kept ?? null;
    },
  };
}
