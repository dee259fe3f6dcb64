import { buildSearchIndex, search, type SearchHits } from "../landscape/search";
import type { Snapshot } from "../snapshot/types";

/** What a query finds among the projects of an earlier state that the landscape of today, whose words are known, has no more. */
export function formerSearch(today: Snapshot, snapshot: Snapshot): (query: string) => SearchHits | null {
  const known = new Set(today.projects.map(({ slug }) => slug));
  const places = snapshot.projects.flatMap(({ slug }, place) => (known.has(slug) ? [] : [place]));
  const projects = snapshot.projects.filter(({ slug }) => !known.has(slug));
  const index = buildSearchIndex({ ...snapshot, projects }, null);
  return (query) => {
    const hits = search(index, query);
    return hits && { ...hits, order: hits.order.flatMap((at) => places[at] ?? []) };
  };
}

export function joinHits(first: SearchHits, more: SearchHits | null): SearchHits {
  if (!more || more.order.length === 0) return first;
  return { order: [...first.order, ...more.order], words: [...new Set([...first.words, ...more.words])] };
}
