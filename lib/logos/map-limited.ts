/** Like `Promise.all` over `map`, with at most `limit` under way at once. */
export async function mapLimited<T, R>(
  items: T[],
  limit: number,
  work: (item: T, at: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const runner = async () => {
    for (const [at, item] of queue) results[at] = await work(item, at);
  };
  await Promise.all(Array.from({ length: limit }, runner));
  return results;
}
