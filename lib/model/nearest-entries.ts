import { nearest } from "./nearest";

/** Up to `max` entries that someone who wrote `word` may have meant, each once, by the words that each goes by. */
export function nearestEntries<T>(
  word: string,
  entries: readonly T[],
  wordsOf: (entry: T) => readonly string[],
  max: number,
): T[] {
  const byWord = new Map<string, T[]>();
  for (const entry of entries) {
    for (const each of wordsOf(entry)) byWord.set(each, [...(byWord.get(each) ?? []), entry]);
  }
  // An entry may be near by several of its words.
  const found = nearest(word, byWord.keys(), byWord.size).flatMap((each) => byWord.get(each) ?? []);
  return [...new Set(found)].slice(0, max);
}
