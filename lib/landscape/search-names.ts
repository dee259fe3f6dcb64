import type { Snapshot } from "../snapshot/types";
import type { SearchHits } from "./search";

/** Projects whose name has every word of a query: an answer at once, until the whole one is there. `null` for an empty query. */
export function searchNames(snapshot: Snapshot, query: string): SearchHits | null {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const order = snapshot.projects.flatMap((project, index) => {
    const name = project.name.toLowerCase();
    return words.every((word) => name.includes(word)) ? [index] : [];
  });
  return { order, words };
}
