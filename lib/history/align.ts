import type { SearchHits } from "../landscape/search";
import type { SearchText, Snapshot } from "../snapshot/types";

/** The words to search in, which stand in the order of the landscape of today, in the order of another state of it. */
export function alignText(text: SearchText, today: Snapshot, snapshot: Snapshot): SearchText {
  if (snapshot === today) return text;
  const texts = new Map(today.projects.map(({ slug }, at) => [slug, text.texts[at]]));
  return { ...text, texts: snapshot.projects.map(({ slug }) => texts.get(slug) ?? {}) };
}

/** What was found in the landscape of today, as places in another state of it. */
export function alignHits(hits: SearchHits | null, today: Snapshot, snapshot: Snapshot): SearchHits | null {
  if (!hits || snapshot === today) return hits;
  const places = new Map(snapshot.projects.map(({ slug }, at) => [slug, at]));
  return { ...hits, order: hits.order.flatMap((at) => places.get(today.projects[at]?.slug ?? "") ?? []) };
}
