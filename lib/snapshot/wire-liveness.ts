import type { SnapshotLiveness } from "./types";

/** Days are counted from `from`, and stand as 1 for the first: `0` is no day. */
export type WireLiveness = { from: string; state: number[]; day: number[] };

const DAY_MS = 86_400_000;
const [KNOWN, ALIVE, ARCHIVED] = [1, 2, 4];

const dayNumber = (day: string) => Date.parse(day) / DAY_MS;

/** Columns of what few landscapes have: nothing at all where no repository was read. */
export function encodeLiveness(list: readonly (SnapshotLiveness | undefined)[]): WireLiveness | undefined {
  if (list.every((each) => each === undefined)) return undefined;
  const [from = "1970-01-01"] = list.flatMap((each) => each?.lastCommit ?? []).sort();
  return {
    from,
    state: list.map((each) =>
      each ? KNOWN + (each.isAlive ? ALIVE : 0) + (each.isArchivedByOwner ? ARCHIVED : 0) : 0,
    ),
    day: list.map((each) => (each?.lastCommit ? dayNumber(each.lastCommit) - dayNumber(from) + 1 : 0)),
  };
}

export function decodeLiveness(wire: WireLiveness | undefined): (at: number) => SnapshotLiveness | undefined {
  if (!wire) return () => undefined;
  const first = dayNumber(wire.from) - 1;
  return (at) => {
    const [state = 0, day = 0] = [wire.state[at], wire.day[at]];
    if (state === 0) return undefined;
    return {
      isAlive: (state & ALIVE) !== 0,
      ...(day > 0 && { lastCommit: new Date((first + day) * DAY_MS).toISOString().slice(0, 10) }),
      ...((state & ARCHIVED) !== 0 && { isArchivedByOwner: true }),
    };
  };
}
