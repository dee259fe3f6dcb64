import { isStanding, stageAt } from "./tracks";
import { type Past, standingPlaces, type Time } from "./past";

const MS_PER_DAY = 86_400_000;

/** Days counted, so that time can be drawn and run through. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(day) / MS_PER_DAY);
}

export function dayOf(number: number): string {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Days on which members change, in order; `members` holds who changes on the day of the same place. */
export type Moments = { days: string[]; members: number[] };

export function momentsOf({ members }: Pick<Time, "members">): Moments {
  const all = members.flatMap(({ track }, member) =>
    [
      ...track.stands.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
      ...track.stages.map(({ from }) => from),
      ...track.moves.map(({ until }) => until),
    ].map((day) => ({ day, member })),
  );
  all.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return { days: all.map(({ day }) => day), members: all.map(({ member }) => member) };
}

/** How many of the sorted days have come on a day. */
export function countUntil(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? "") <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Members that may look otherwise on one day than on another, each once. */
export function changedBetween({ days, members }: Moments, from: string, to: string): Set<number> {
  const [a, b] = [countUntil(days, from), countUntil(days, to)];
  return new Set(members.slice(Math.min(a, b), Math.max(a, b)));
}

/** What of a member shows on its tiles: where they stand, and its stage. `null` where it is not there. */
export function lookAt(time: Time, member: number, day: string): { places: string[]; stage?: string } | null {
  const [one, placed] = [time.members[member], time.layout.projects[member]?.placements ?? []];
  if (!one || !isStanding(one.track, day)) return null;
  return { places: standingPlaces(one, placed, day), stage: stageAt(one.track, day)?.stage };
}

/** For each day on which somebody came or left, how many stood on the map from then on. */
export type Counts = { days: string[]; counts: number[] };

export function countsOf({ members }: Pick<Time, "members">): Counts {
  const steps = members.flatMap(({ track }) =>
    track.stands.flatMap(({ from, to }) => [{ day: from, by: 1 }, ...(to === null ? [] : [{ day: to, by: -1 }])]),
  );
  steps.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  let count = 0;
  return { days: steps.map(({ day }) => day), counts: steps.map(({ by }) => (count += by)) };
}

/** How many stood on the map of a day. */
export function countOn({ days, counts }: Counts, day: string): number {
  return counts[countUntil(days, day) - 1] ?? 0;
}

/** Who asks for a day outside of what is known gets the nearest that is. */
export function wasMoved({ time, day }: Past, wanted: string): "earlier" | "later" | null {
  if (wanted === day) return null;
  return wanted < time.first ? "earlier" : "later";
}
