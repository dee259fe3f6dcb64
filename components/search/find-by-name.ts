import { deburr } from "@/lib/model/deburr";

/** How well a name answers: 0 begins with the query, 1 a word of it does, 2 has every word somewhere; `null` not at all. */
function rank(name: string, query: string): number | null {
  const folded = deburr(name);
  if (folded.startsWith(query)) return 0;
  if (folded.includes(` ${query}`)) return 1;
  return query.split(/\s+/).every((word) => folded.includes(word)) ? 2 : null;
}

/**
 * The things whose name has the words of a query in it, best first and then in the order given.
 * @param namesOf every name that a thing is known by
 */
export function findByName<T>(
  things: readonly T[],
  namesOf: (thing: T) => readonly string[],
  query: string,
  max: number,
): T[] {
  const wanted = deburr(query.trim());
  if (wanted === "") return [];
  return things
    .flatMap((thing) => {
      const ranks = namesOf(thing).flatMap((name) => rank(name, wanted) ?? []);
      return ranks.length > 0 ? [{ thing, rank: Math.min(...ranks) }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, max)
    .map(({ thing }) => thing);
}
