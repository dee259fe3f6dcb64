import "server-only";
import { buildSearchIndexInSteps, search, type SearchHits } from "../landscape/search";
import { perEdition } from "./per-edition";
import { getSearchText, getSnapshot } from "./queries";

// In steps: with tens of thousands of projects it takes seconds, in which everybody else would wait.
const getIndex = perEdition("index", async () => {
  const [snapshot, text] = await Promise.all([getSnapshot(), getSearchText()]);
  return snapshot && buildSearchIndexInSteps(snapshot, text);
});

/** What the page's search would find, for the first paint and for readers without scripts; `null` without a query. */
export async function findHits(query: string): Promise<SearchHits | null> {
  if (query.trim() === "") return null;
  const index = await getIndex();
  return index && search(index, query);
}
