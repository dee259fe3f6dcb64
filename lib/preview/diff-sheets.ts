import { diffStates } from "../history/diff";
import type { Standing } from "../history/types";
import type { Localized } from "../model/types";
import { type Field, FIELDS } from "./fields";
import type { Changes, EntryChange, FactChange } from "./schema";
import type { Facts, Sheet } from "./sheets";

/** Entries of a list that are named one by one; reviewers read no more, and a whole new landscape is no change. */
const MAX_LISTED = 300;
const MAX_VALUES = 60;
const MAX_TEXT = 600;
const SHORT_LIST = 3;

const keyOf = (value: unknown) => JSON.stringify(value);

/** What is said of an entry that is gone. */
const FIELDS_OF_GONE: readonly Field[] = ["places", "stage", "kind", "homepage"];

const cut = (text: string) => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text);

function shorten(values: readonly Localized[]): Localized[] {
  return values.slice(0, MAX_VALUES).map(({ en, zh }) => ({ en: cut(en), ...(zh !== undefined && { zh: cut(zh) }) }));
}

/** Of long lists only what differs is worth reading; where that is their order alone, all of it. */
function differing(old: readonly Localized[], now: readonly Localized[]): [readonly Localized[], readonly Localized[]] {
  if (Math.max(old.length, now.length) <= SHORT_LIST) return [old, now];
  const without = (list: readonly Localized[], others: readonly Localized[]) => {
    const known = new Set(others.map(keyOf));
    return list.filter((value) => !known.has(keyOf(value)));
  };
  const [gone, come] = [without(old, now), without(now, old)];
  return gone.length + come.length === 0 ? [old, now] : [gone, come];
}

function factsBetween(before: Facts, after: Facts, fields: readonly Field[] = FIELDS): FactChange[] {
  return fields.flatMap((field) => {
    const [old, now] = [before[field] ?? [], after[field] ?? []];
    if (keyOf(old) === keyOf(now)) return [];
    const [was, is] = differing(old, now);
    return { field, before: shorten(was), after: shorten(is) };
  });
}

type Pair = { old: Sheet; now: Sheet };

/** Who of before is whom of after: by slug, by a slug of before, then by what tells a renamed project again. */
function pair(before: readonly Sheet[], after: readonly Sheet[]): Pair[] {
  const left = new Map(before.map((sheet) => [sheet.slug, sheet]));
  const pairs: Pair[] = [];
  const take = (now: Sheet, slug: string): boolean => {
    const old = left.get(slug);
    if (!old) return false;
    left.delete(slug);
    pairs.push({ old, now });
    return true;
  };
  const unknown = after.filter((now) => !take(now, now.slug));
  const fresh = unknown.filter((now) => !now.oldSlugs.some((slug) => take(now, slug)));
  for (const { old, now } of pairRenamed([...left.values()], fresh)) pairs.push({ old, now });
  return pairs;
}

function standingOf({ name, facts }: Sheet): Standing {
  const [repo, homepage] = [facts.repositories?.[0]?.en, facts.homepage?.[0]?.en];
  return {
    name: name.en,
    places: (facts.places ?? []).map(({ en }) => en),
    ...(repo !== undefined && { repo }),
    ...(homepage !== undefined && { homepage }),
  };
}

function pairRenamed(before: readonly Sheet[], after: readonly Sheet[]): Pair[] {
  const olds = new Map(before.map((sheet) => [sheet.slug, sheet]));
  const nows = new Map(after.map((sheet) => [standingOf(sheet), sheet]));
  const states = new Map(before.map((sheet) => [sheet.slug, standingOf(sheet)]));
  const { state } = diffStates(states, [...nows.keys()], "");
  return [...state].flatMap(([slug, standing]) => {
    const [old, now] = [olds.get(slug), nows.get(standing)];
    return old && now ? { old, now } : [];
  });
}

/** What is new, gone, in another place or says something else. Each entry stands in one list, by name. */
export function diffSheets(before: readonly Sheet[], after: readonly Sheet[]): Changes {
  const pairs = pair(before, after);
  const [olds, nows] = [new Set(pairs.map(({ old }) => old)), new Set(pairs.map(({ now }) => now))];
  const added = after
    .filter((sheet) => !nows.has(sheet))
    .map(({ slug, name, facts }) => ({ slug, name, facts: factsBetween({}, facts) }));
  const removed = before
    .filter((sheet) => !olds.has(sheet))
    .map(({ slug, name, facts }) => ({ slug, name, facts: factsBetween(facts, {}, FIELDS_OF_GONE) }));
  const changed = pairs.flatMap(({ old, now }): EntryChange[] => {
    const facts = factsBetween(old.facts, now.facts);
    const isSame = facts.length === 0 && old.slug === now.slug;
    const oldSlug = old.slug === now.slug ? {} : { oldSlug: old.slug };
    return isSame ? [] : [{ slug: now.slug, ...oldSlug, name: now.name, facts }];
  });
  const hasMoved = ({ facts }: EntryChange) => facts.some(({ field }) => field === "places");
  const lists = {
    added,
    removed,
    moved: changed.filter(hasMoved),
    edited: changed.filter((each) => !hasMoved(each)),
  };
  const listed = (list: readonly EntryChange[]) =>
    list.toSorted((a, b) => a.name.en.localeCompare(b.name.en, "en")).slice(0, MAX_LISTED);
  return {
    before: before.length,
    after: after.length,
    counts: {
      added: lists.added.length,
      removed: lists.removed.length,
      moved: lists.moved.length,
      edited: lists.edited.length,
    },
    added: listed(lists.added),
    removed: listed(lists.removed),
    moved: listed(lists.moved),
    edited: listed(lists.edited),
  };
}
