import { distance } from "fastest-levenshtein";

/** What a word may be compared by: a longer one is no typo, and comparing it costs. */
const MAX_LENGTH = 80;
/** Shorter words are part of too many others to hint at one. */
const MIN_CONTAINED_LENGTH = 3;

function fold(word: string): string {
  return word
    .slice(0, MAX_LENGTH)
    .toLowerCase()
    .replace(/[\s_\-./]+/g, "");
}

function toleranceFor(length: number): number {
  return length <= 3 ? 1 : length <= 5 ? 2 : Math.min(4, Math.floor(length / 3) + 1);
}

/** Up to `max` candidates that someone who wrote `word` may have meant: typos first, then those that contain it or that it contains. */
export function nearest(word: string, candidates: Iterable<string>, max = 1): string[] {
  const wanted = fold(word);
  if (wanted === "") return [];
  const tolerance = toleranceFor(wanted.length);
  const near: { candidate: string; isTypo: boolean; gap: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const folded = fold(candidate);
    const gap = distance(wanted, folded);
    const isTypo = gap <= tolerance && gap < Math.max(wanted.length, folded.length);
    const isContained =
      Math.min(wanted.length, folded.length) >= MIN_CONTAINED_LENGTH &&
      (folded.includes(wanted) || wanted.includes(folded));
    if (isTypo || isContained) near.push({ candidate, isTypo, gap });
  }
  near.sort((a, b) => Number(b.isTypo) - Number(a.isTypo) || a.gap - b.gap || (a.candidate < b.candidate ? -1 : 1));
  return near.slice(0, max).map(({ candidate }) => candidate);
}
