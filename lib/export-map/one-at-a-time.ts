/** Thrown to whoever comes when too many wait. */
export class TooManyWaitingError extends Error {}

/**
 * Does heavy things one after the other, and each that is asked for twice at once only once.
 * @param max how many may wait
 */
export function oneAtATime<T>(max: number): (key: string, work: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, Promise<T>>();
  let last: Promise<unknown> = Promise.resolve();
  return (key, work) => {
    const same = underWay.get(key);
    if (same) return same;
    if (underWay.size > max) return Promise.reject(new TooManyWaitingError());
    const mine = last.then(work).finally(() => underWay.delete(key));
    underWay.set(key, mine);
    last = mine.catch(() => undefined);
    return mine;
  };
}
