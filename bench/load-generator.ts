import autocannon from "autocannon";

export type Load = { perSecond: number; p97Ms: number; p99Ms: number; errors: number };

/** Asks for the addresses in turn, as fast as the connections go. An answer that is no 200 counts as an error. */
export async function putLoad(
  site: string,
  paths: readonly string[],
  { connections, seconds, headers = {} }: { connections: number; seconds: number; headers?: Record<string, string> },
): Promise<Load> {
  const { requests, latency, errors, timeouts, non2xx } = await autocannon({
    ...{ url: site, connections, duration: seconds, headers },
    requests: paths.map((path) => ({ path })),
  });
  return {
    perSecond: requests.average,
    p97Ms: latency.p97_5,
    p99Ms: latency.p99,
    errors: errors + timeouts + non2xx,
  };
}
