import { normalizeName } from "../model/legacy-ids";
import type { RecordedChange, Standing, State } from "./types";

type Found = { id: string; standing: Standing };

const homeOf = ({ places }: Standing) => places[0] ?? "";
const categoryOf = (standing: Standing) => homeOf(standing).split("/")[0] ?? "";
const joined = (...parts: (string | undefined)[]) => (parts.includes(undefined) ? undefined : parts.join("\n"));

/**
 * What makes two standings of neighbouring states the same project, the surest first. A key counts only where one
 * project of each side has it: the address of a company's site says nothing about which of its products is meant.
 */
const KEYS: ((standing: Standing) => string | undefined)[] = [
  (each) => joined(each.name, homeOf(each)),
  (each) => joined(each.name, categoryOf(each)),
  (each) => joined(each.name, each.repo),
  (each) => joined(each.name, each.homepage),
  (each) => joined(homeOf(each), each.repo),
  (each) => each.repo,
  (each) => joined(categoryOf(each), each.homepage),
];

function byOnlyKey<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T> {
  const only = new Map<string, T>();
  const repeated = new Set<string>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    if (only.has(key)) repeated.add(key);
    only.set(key, item);
  }
  for (const key of repeated) only.delete(key);
  return only;
}

const asText = (standing: Standing) =>
  JSON.stringify([standing.name, standing.places, standing.stage, standing.repo, standing.homepage]);

/** Each project of a place once, in an order that does not come from the file. */
function tidy(standings: readonly Standing[]): Standing[] {
  const sorted = standings.map((standing) => ({ standing, text: asText(standing) }));
  sorted.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const first = new Map<string, Standing>();
  for (const { standing } of sorted) {
    const key = `${standing.name}\n${homeOf(standing)}`;
    if (!first.has(key)) first.set(key, standing);
  }
  return [...first.values()];
}

/** Who of before is whom of after. */
function match(before: State, after: readonly Standing[]): Map<Standing, Found> {
  const found = new Map<Standing, Found>();
  let left: Found[] = [...before].map(([id, standing]) => ({ id, standing }));
  let fresh = [...after];
  for (const keyOf of KEYS) {
    const [old, now] = [byOnlyKey(left, ({ standing }) => keyOf(standing)), byOnlyKey(fresh, keyOf)];
    const taken = new Set<Found>();
    for (const [key, standing] of now) {
      const same = old.get(key);
      if (!same) continue;
      found.set(standing, same);
      taken.add(same);
    }
    if (taken.size === 0) continue;
    left = left.filter((each) => !taken.has(each));
    fresh = fresh.filter((each) => !found.has(each));
  }
  return found;
}

const isSameList = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

/** What happened to one project; a name changes before the rest is told under it. */
function changesBetween({ id, standing: old }: Found, now: Standing, date: string): RecordedChange[] {
  const base = { date, slug: id, name: now.name };
  const changes: RecordedChange[] = [];
  if (old.name !== now.name) changes.push({ kind: "renamed", ...base, from: old.name });
  if (!isSameList(old.places, now.places)) changes.push({ kind: "moved", ...base, from: old.places, to: now.places });
  if (old.stage !== now.stage) {
    if (now.stage !== undefined) changes.push({ kind: "stage", ...base, from: old.stage, to: now.stage });
    else if (old.stage !== undefined) changes.push({ kind: "unstaged", ...base, from: old.stage });
  }
  return changes;
}

function freeId(standing: Standing, isTaken: (id: string) => boolean): string {
  const base = `${homeOf(standing)}/${normalizeName(standing.name)}`;
  let id = base;
  for (let number = 2; isTaken(id); number += 1) id = `${base}#${number}`;
  return id;
}

/**
 * What happened between two states of a file, and the second one under the ids of the first.
 * In whatever order the file lists its projects, the answer is the same.
 */
export function diffStates(before: State, after: readonly Standing[], date: string) {
  const standings = tidy(after);
  const same = match(before, standings);
  const changes: RecordedChange[] = [];
  const state = new Map<string, Standing>();
  for (const standing of standings) {
    const old = same.get(standing);
    if (!old) continue;
    state.set(old.id, standing);
    changes.push(...changesBetween(old, standing, date));
  }
  const isTaken = (id: string) => before.has(id) || state.has(id);
  for (const standing of standings.filter((each) => !same.has(each))) {
    const { name, places, stage } = standing;
    const id = freeId(standing, isTaken);
    state.set(id, standing);
    changes.push({ kind: "entered", date, slug: id, name, places, ...(stage !== undefined && { stage }) });
  }
  for (const [slug, { name, places }] of before) {
    if (!state.has(slug)) changes.push({ kind: "left", date, slug, name, places });
  }
  const order = new Map(changes.map((change, at) => [change, at]));
  changes.sort((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : (order.get(a) ?? 0) - (order.get(b) ?? 0)));
  return { changes, state };
}
