import { nearest } from "../model/nearest";

/** What to do about a name that nothing bears. */
export function hintAt(word: string, candidates: Iterable<string>, otherwise: string): string {
  const [near] = nearest(word, candidates);
  return near === undefined ? otherwise : `did you mean "${near}"?`;
}
