type Limits = { perMinute: number; maxWaiting: number; now?: () => number };

const MINUTE = 60_000;

/**
 * Lets one thing run at a time, a few wait, and no more than so many come in a minute. What a thing needs is got before
 * its turn, so that whoever is slow in giving it holds nobody up. `null` for what is turned away.
 */
export function createTurns({ perMinute, maxWaiting, now = Date.now }: Limits) {
  let come: number[] = [];
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return async function takeTurn<Needed, Result>(
    prepare: () => Promise<Needed>,
    run: (needed: Needed) => Promise<Result>,
  ): Promise<Result | null> {
    come = come.filter((time) => now() - time < MINUTE);
    if (come.length >= perMinute || waiting > maxWaiting) return null;
    come.push(now());
    const needed = await prepare();
    waiting += 1;
    const turn = last.then(() => run(needed));
    last = turn.catch(() => undefined);
    return turn.finally(() => {
      waiting -= 1;
    });
  };
}
