import { comparePartialDates } from "../source/dates";
import { deburr } from "../model/deburr";
import type { ChangeEntry } from "./entries";
import type { ChangesParams } from "./params";

type Key = "kind" | "category" | "vendor";

export type NarrowedChanges = {
  /** In the order given. */
  entries: ChangeEntry[];
  /** For each value of a key, how many entries would show it with that key's own choice left out. */
  counts: Record<Key, Map<string, number>>;
};

const KEYS: readonly Key[] = ["kind", "category", "vendor"];

/** The values by which an entry is found under a key, each once. */
function valuesOf(key: Key, { kind, places, project }: ChangeEntry): readonly string[] {
  if (key === "kind") return [kind];
  if (key === "vendor") return [...new Set(project?.vendors ?? [])];
  return [...new Set(places.flatMap((path) => [path.split("/")[0] ?? path, path]))];
}

/**
 * The entries that pass the words and filters, with the count that each option would give.
 * A name of before is found too, and whatever project the search of the map finds. What is dated no closer than a month stays unless it is surely from before `since`.
 * @param found slugs
 */
export function narrowChanges(
  entries: readonly ChangeEntry[],
  { q, since, ...chosen }: Pick<ChangesParams, "q" | "since" | Key>,
  found: ReadonlySet<string> = new Set(),
): NarrowedChanges {
  const words = deburr(q).split(/\s+/).filter(Boolean);
  const counts: NarrowedChanges["counts"] = { kind: new Map(), category: new Map(), vendor: new Map() };
  const kept = entries.filter((entry) => {
    const { change, project } = entry;
    if (since !== null && comparePartialDates(change.date, since) < 0) return false;
    const text = deburr([change.name, project?.name, change.kind === "renamed" ? change.from : ""].join(" "));
    if (!found.has(change.slug) && !words.every((word) => text.includes(word))) return false;
    const failed = KEYS.filter((key) => {
      const wanted: readonly string[] = chosen[key];
      return wanted.length > 0 && !valuesOf(key, entry).some((value) => wanted.includes(value));
    });
    for (const key of KEYS) {
      if (failed.some((each) => each !== key)) continue;
      for (const value of valuesOf(key, entry)) counts[key].set(value, (counts[key].get(value) ?? 0) + 1);
    }
    return failed.length === 0;
  });
  return { entries: kept, counts };
}
