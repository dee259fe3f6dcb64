import { queryOptions } from "@tanstack/react-query";
import type { SearchHits } from "../landscape/search";
import { apiRoutes } from "../routes";
import { isStaticSite } from "../static-export/is-static";

/**
 * From so many projects the server searches. Below, a page searches in itself: the words of 2,400 projects are 100 kB
 * and a fifth of a second of a phone, and each letter is answered without a way to the server. Those of 50,000 are
 * megabytes and many seconds.
 */
const MANY_PROJECTS = 6000;

export function isSearchedByServer({ projects }: { projects: readonly unknown[] }): boolean {
  return projects.length >= MANY_PROJECTS && !isStaticSite();
}

/** Enough to know that the answer is ours; the server made the rest of it from parsed data. */
function isHits(value: unknown): value is SearchHits & { version: string } {
  if (typeof value !== "object" || value === null) return false;
  return "order" in value && Array.isArray(value.order) && "words" in value && Array.isArray(value.words);
}

type Asked = { version: string; query: string; overlay: string | null };

/** Throws when the answer can't be had or read, as when another seed took the place of this version. */
export async function fetchHits({ version, query, overlay }: Asked, signal?: AbortSignal): Promise<SearchHits> {
  const params = new URLSearchParams({ q: query, v: version, ...(overlay !== null && { overlay }) });
  const response = await fetch(`${apiRoutes.search()}?${params}`, { signal, headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`${apiRoutes.search()} answered ${response.status}`);
  const body: unknown = await response.json();
  if (!isHits(body) || body.version !== version)
    throw new Error(`${apiRoutes.search()} answered something else than hits`);
  return { order: body.order, words: body.words };
}

/** Each letter asks anew, and nobody comes back to most of the answers. */
const KEPT_MS = 60_000;

/** What the server finds in the snapshot with this version, with a list laid over it or none. */
export function searchQuery(asked: Asked) {
  return queryOptions({
    queryKey: ["search", asked],
    queryFn: ({ signal }) => fetchHits(asked, signal),
    gcTime: KEPT_MS,
  });
}
