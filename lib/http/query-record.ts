/** The query of a request as pages get it: every value of every key. */
export function queryRecord(request: Request): Record<string, string[]> {
  const { searchParams } = new URL(request.url);
  return Object.fromEntries([...searchParams.keys()].map((key) => [key, searchParams.getAll(key)]));
}
