export type MarkedPart = { text: string; isMatch: boolean };

const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Cuts a text where the words searched for stand in it.
 * @param words lower-cased; each is marked wherever it stands
 */
export function markWords(text: string, words: readonly string[]): MarkedPart[] {
  if (words.length === 0 || text === "") return [{ text, isMatch: false }];
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${longestFirst.map(escape).join("|")})`, "giu");
  const parts = text.split(pattern).filter((part) => part !== "");
  const known = new Set(longestFirst);
  return parts.map((part) => ({ text: part, isMatch: known.has(part.toLowerCase()) }));
}

/** The part of each found word that the query wrote, so that `kube` marks four letters; a mistyped word marks it whole. */
export function wordsToMark(query: string, found: readonly string[]): string[] {
  const typed = query.toLowerCase().split(/\s+/).filter(Boolean);
  return [
    ...new Set(
      found.flatMap((word) =>
        typed.filter((term) => word.startsWith(term)).concat(typed.some((term) => word.startsWith(term)) ? [] : [word]),
      ),
    ),
  ];
}
