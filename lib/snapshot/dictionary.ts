/** A list of distinct words; columns hold their places in it. */
export type Dictionary = { words: string[]; indexOf: (word: string) => number };

/** Starts with the words that both sides have anyway, which are not sent: `words` are those that come on top. */
export function startDictionary(known: readonly string[] = []): Dictionary {
  const places = new Map<string, number>();
  for (const word of known) if (!places.has(word)) places.set(word, places.size);
  const words: string[] = [];
  return {
    words,
    indexOf(word) {
      const place = places.get(word) ?? places.size;
      if (place === places.size) {
        places.set(word, place);
        words.push(word);
      }
      return place;
    },
  };
}

/** The way back: the word at a place. Throws where there is none, so that a cut answer never looks whole. */
export function openDictionary(known: readonly string[], words: readonly string[]): (place: number) => string {
  const all = [...new Set(known), ...words];
  return (place) => {
    const word = all[place];
    if (word === undefined) throw new RangeError(`No word stands at ${place}.`);
    return word;
  };
}
