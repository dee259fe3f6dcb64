import { setTimeout as sleep } from "node:timers/promises";
import type { CDPSession } from "@playwright/test";

/** Nothing in flight for so long is idle. */
const QUIET_MS = 1000;
const [POLL_MS, PATIENCE_MS] = [50, 120_000];

type Traffic = { requests: number; bytes: number };
export type Network = { read: () => Traffic; untilIdle: () => Promise<void> };

/** Counts what goes over the wire, in encoded bytes with their headers. Has to listen before the first request. */
export async function watchNetwork(cdp: CDPSession): Promise<Network> {
  const inFlight = new Set<string>();
  const counted = new Set<string>();
  let bytes = 0;
  let lastAt = Date.now();
  const end = (id: string) => {
    inFlight.delete(id);
    lastAt = Date.now();
  };
  cdp.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (!/^https?:/.test(request.url)) return;
    inFlight.add(requestId);
    counted.add(requestId);
    lastAt = Date.now();
  });
  cdp.on("Network.requestServedFromCache", ({ requestId }) => {
    counted.delete(requestId);
    end(requestId);
  });
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (counted.has(requestId)) bytes += encodedDataLength;
    end(requestId);
  });
  cdp.on("Network.loadingFailed", ({ requestId }) => end(requestId));
  await cdp.send("Network.enable");
  return {
    read: () => ({ requests: counted.size, bytes }),
    untilIdle: async () => {
      const started = Date.now();
      // Scripts that are at work may ask for more: the second counts from now.
      lastAt = started;
      while (inFlight.size > 0 || Date.now() - lastAt < QUIET_MS) {
        if (Date.now() - started > PATIENCE_MS)
          throw new Error(`The network was never idle in ${PATIENCE_MS / 1000} s.`);
        await sleep(POLL_MS);
      }
    },
  };
}
