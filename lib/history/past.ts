import type { Snapshot, SnapshotProject } from "../snapshot/types";
import { isStanding, nameAt, placesAt, stageAt, type Track, tracksOf } from "./tracks";
import type { History, ProjectChange } from "./types";

/** A project that ever stood on the map, with its track. */
export type Member = { project: SnapshotProject; track: Track };

/** Everything about the past that no day changes. */
export type Time = {
  today: Snapshot;
  /** The first day of which anything is known, and the last one that can be shown. */
  first: string;
  last: string;
  members: Member[];
  /** All members at once, each in every place that it ever had: where tiles keep their place whatever the day. */
  layout: Snapshot;
  /** Names of those that the landscape has no more, by slug: they have no page. */
  former: ReadonlyMap<string, string>;
  changes: ProjectChange[];
  /** Projects of today of which nobody knows when they came. */
  unknown: number;
};

/** The map as it was on a day. */
export type Past = {
  time: Time;
  /** Inside what is known of: earlier and later days are moved to its ends. */
  day: string;
  snapshot: Snapshot;
  /** All members as the layout has them, those that stood there as they were. */
  drawn: Snapshot;
  /** Places of the members in `snapshot`; -1 for those that did not stand there. */
  indexes: number[];
};

/** Leaves of what was only what the map of today still has. */
function placesOf(snapshot: Snapshot) {
  const known = new Set(
    snapshot.categories.flatMap(({ slug, subcategories }) => subcategories.map((each) => `${slug}/${each.slug}`)),
  );
  return (paths: readonly string[]) => paths.filter((path) => known.has(path));
}

function formerProject(slug: string, track: Track): SnapshotProject {
  return { slug, name: track.name, logo: null, placements: track.places, vendors: [], languages: [], tags: [] };
}

/** Of a day, a month or a year. */
const firstDayOf = (date: string) => `${date}${"-01-01".slice(date.length - 4)}`.slice(0, 10);

/**
 * Joins the landscape of today with its past. What left and stood only in places that are gone too is not drawn.
 * @param last the day of today
 */
export function timeOf(today: Snapshot, history: Pick<History, "changes">, last: string): Time | null {
  const tracks = tracksOf(history);
  const start = history.changes[0]?.date;
  if (start === undefined) return null;
  const keep = placesOf(today);
  const known = new Set(today.projects.map(({ slug }) => slug));
  const present = today.projects.flatMap((project): Member[] => {
    const track = tracks.get(project.slug);
    return track ? [{ project, track }] : [];
  });
  const gone = [...tracks].flatMap(([slug, track]): Member[] =>
    known.has(slug) ? [] : [{ project: formerProject(slug, track), track }],
  );
  const spread = [...present, ...gone].map((member) => {
    const { project, track } = member;
    const ever = [project.placements, track.places, ...track.moves.map(({ places }) => places)].flatMap(keep);
    return { member, placed: { ...project, placements: [...new Set(ever)] } };
  });
  const drawn = spread.filter(({ placed }) => placed.placements.length > 0);
  return {
    today,
    first: firstDayOf(start) < last ? firstDayOf(start) : last,
    last,
    members: drawn.map(({ member }) => member),
    layout: { ...today, projects: drawn.map(({ placed }) => placed) },
    former: new Map(gone.map(({ project }) => [project.slug, project.name])),
    changes: history.changes,
    unknown: today.projects.length - present.length,
  };
}

/** Where a member stood on a day; what is known of no place of the map, where it stands now or ever stood. */
export function standingPlaces({ project, track }: Member, placed: readonly string[], day: string): string[] {
  const was = placesAt(track, day)?.filter((path) => placed.includes(path)) ?? [];
  if (was.length > 0) return was;
  const now = project.placements.filter((path) => placed.includes(path));
  return now.length > 0 ? now : [...placed];
}

function projectAt(member: Member, placed: readonly string[], day: string): SnapshotProject {
  const { project, track } = member;
  const step = stageAt(track, day);
  const isAsNow = step?.stage === project.stage;
  const was: SnapshotProject = {
    ...project,
    name: nameAt(track, day) ?? project.name,
    placements: standingPlaces(member, placed, day),
  };
  delete was.stage;
  delete was.stageDate;
  if (step) Object.assign(was, { stage: step.stage, stageDate: step.from });
  // Its size stays, so that nothing moves; the words on it are of today.
  if (was.featured && !isAsNow) was.featured = { ...was.featured, label: undefined };
  return was;
}

export function pastAt(time: Time, wanted: string): Past {
  const { today, members, layout, first, last } = time;
  const day = wanted < first ? first : wanted > last ? last : wanted;
  const projects: SnapshotProject[] = [];
  const indexes = members.map((member, at) => {
    if (!isStanding(member.track, day)) return -1;
    return projects.push(projectAt(member, layout.projects[at]?.placements ?? [], day)) - 1;
  });
  const drawn = layout.projects.map((placed, at) => projects[indexes[at] ?? -1] ?? placed);
  return { time, day, snapshot: { ...today, projects }, drawn: { ...layout, projects: drawn }, indexes };
}
