import type { History, ProjectChange } from "./types";

/** One project through time. Lists run with time; a date of a year or a month counts from its first day. */
export type Track = {
  name: string;
  places: string[];
  /** From when to when it stood on the map, the last day left out; `null` still does. */
  stands: { from: string; to: string | null }[];
  /** Without a stage where it was taken back. */
  stages: { from: string; stage?: string }[];
  /** What it was called, and where it stood, until a day. */
  names: { until: string; name: string }[];
  moves: { until: string; places: string[] }[];
};

function addStage({ stages }: Track, from: string, stage: string, until?: string): void {
  const last = stages.at(-1);
  // What was taken back later had been left behind before.
  if (last?.stage === undefined && last && last.from > from) stages.pop();
  stages.push({ from, stage });
  if (until !== undefined) stages.push({ from: until });
}

function follow(track: Track, change: ProjectChange): void {
  const { date } = change;
  const last = track.stands.at(-1);
  switch (change.kind) {
    case "entered":
      if (last && last.to === null) return;
      if (last && track.places.join() !== change.places.join()) track.moves.push({ until: date, places: track.places });
      track.stands.push({ from: date, to: null });
      track.places = change.places;
      if (change.stage !== undefined) addStage(track, date, change.stage, change.until);
      return;
    case "left":
      if (last) last.to = date;
      return;
    case "stage":
      addStage(track, date, change.to, change.until);
      return;
    case "moved":
      track.moves.push({ until: date, places: change.from });
      track.places = change.to;
      return;
    case "renamed":
      track.names.push({ until: date, name: change.from });
      track.name = change.name;
  }
}

/** The tracks of all projects that were ever seen to come, by slug. */
export function tracksOf({ changes }: Pick<History, "changes">): Map<string, Track> {
  const tracks = new Map<string, Track>();
  for (const change of changes) {
    const known = tracks.get(change.slug);
    const track = known ?? { name: change.name, places: [], stands: [], stages: [], names: [], moves: [] };
    if (!known) tracks.set(change.slug, track);
    follow(track, change);
  }
  for (const [slug, track] of tracks) if (track.stands.length === 0) tracks.delete(slug);
  return tracks;
}

export function isStanding({ stands }: Track, day: string): boolean {
  return stands.some(({ from, to }) => from <= day && (to === null || day < to));
}

/** The stage that it had reached, with its date. */
export function stageAt({ stages }: Track, day: string): { from: string; stage: string } | undefined {
  const step = stages.findLast(({ from }) => from <= day);
  return step?.stage === undefined ? undefined : { from: step.from, stage: step.stage };
}

/** `undefined` where it had its latest name already. */
export function nameAt({ names }: Track, day: string): string | undefined {
  return names.find(({ until }) => day < until)?.name;
}

/** `undefined` where it stood in its latest places already. */
export function placesAt({ moves }: Track, day: string): string[] | undefined {
  return moves.find(({ until }) => day < until)?.places;
}
