import { isServer, QueryClient } from "@tanstack/react-query";

function makeQueryClient(): QueryClient {
  // Content changes only with a seed, and every key that can change holds the version.
  return new QueryClient({
    defaultOptions: { queries: { staleTime: Infinity, refetchOnWindowFocus: false, retry: 1 } },
  });
}

let browserClient: QueryClient | undefined;

/** One client per request on the server, one for the page's life in the browser. */
export function getQueryClient(): QueryClient {
  if (isServer) return makeQueryClient();
  browserClient ??= makeQueryClient();
  return browserClient;
}
