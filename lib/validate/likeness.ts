/** A text and where it stands. */
export type Passage = { where: string; text: string };

/** `run` is the longest run of words in both, `likeness` the share of three-word runs in common, from 0 to 1. */
export type Likeness = { ours: Passage; theirs: Passage; run: number; likeness: number };

const SHORT_RUN = 3;

/** Words in lower case; a Chinese character is one. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(words: readonly string[]): Set<string> {
  const starts = words.slice(0, Math.max(0, words.length - SHORT_RUN + 1));
  return new Set(starts.map((_, index) => words.slice(index, index + SHORT_RUN).join(" ")));
}

/** Length of the longest run of words that stands in both. */
function longestRun(ours: readonly string[], theirs: readonly string[]): number {
  let longest = 0;
  let before = new Array<number>(theirs.length + 1).fill(0);
  for (const word of ours) {
    const here = new Array<number>(theirs.length + 1).fill(0);
    for (const [index, other] of theirs.entries())
      if (word === other) {
        const length = (before[index] ?? 0) + 1;
        here[index + 1] = length;
        longest = Math.max(longest, length);
      }
    before = here;
  }
  return longest;
}

/**
 * Compares texts with `others` by the runs of three words that two have in common; texts below `minWords` are left
 * out. Looking runs up takes milliseconds where comparing each with each takes minutes.
 */
export function createLikenessFinder(others: readonly Passage[], minWords: number): (ours: Passage) => Likeness[] {
  const passages = others
    .map((passage) => ({ passage, words: wordsOf(passage.text) }))
    .filter(({ words }) => words.length >= minWords)
    .map((each) => ({ ...each, runs: runsOf(each.words) }));
  const holders = new Map<string, number[]>();
  for (const [index, { runs }] of passages.entries())
    for (const run of runs) {
      const known = holders.get(run);
      if (known) known.push(index);
      else holders.set(run, [index]);
    }

  return (ours) => {
    const words = wordsOf(ours.text);
    if (words.length < minWords) return [];
    const runs = runsOf(words);
    const shared = new Map<number, number>();
    for (const run of runs) for (const index of holders.get(run) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    return [...shared].flatMap(([index, count]) => {
      const other = passages[index];
      if (!other) return [];
      const likeness = count / (runs.size + other.runs.size - count);
      return [{ ours, theirs: other.passage, run: longestRun(words, other.words), likeness }];
    });
  };
}
