import type { History, ProjectChange } from "../history/types";
import type { Snapshot, SnapshotProject } from "../snapshot/types";
import type { ChangeKind } from "./params";

/** One line of the list of changes. */
export type ChangeEntry = {
  /** The same for as long as the change is: slug, what, when and where to. */
  id: string;
  kind: ChangeKind;
  change: ProjectChange;
  /** Absent for what the landscape has no more. */
  project?: SnapshotProject;
  /** `category/subcategory`, of before and after. */
  places: string[];
};

/** Everything that happened, the newest first. That a project came, and came at a stage on that day, is one thing. */
export function entriesOf({ changes }: Pick<History, "changes">, snapshot: Snapshot): ChangeEntry[] {
  const archived = new Set(snapshot.stages.filter((each) => each.isArchived).map(({ id }) => id));
  const projects = new Map(snapshot.projects.map((project) => [project.slug, project]));
  const seen = new Map<string, number>();
  const entries = joinFirstStages(changes).map((change): ChangeEntry => {
    const project = projects.get(change.slug);
    const kind = kindOf(change, archived);
    const key = [change.slug, kind, change.date, targetOf(change)].filter(Boolean).join("/");
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const id = before === 0 ? key : `${key}/${before + 1}`;
    const places = new Set([...placesOf(change), ...(project?.placements ?? [])]);
    return { id, kind, change, project, places: [...places] };
  });
  // Of one day the order of the history is kept, turned round as the days are.
  return entries.reverse().sort((a, b) => (a.change.date > b.change.date ? -1 : a.change.date < b.change.date ? 1 : 0));
}

function joinFirstStages(changes: readonly ProjectChange[]): ProjectChange[] {
  const keyOf = ({ slug, date }: ProjectChange) => `${slug} ${date}`;
  const first = new Map<string, string>();
  for (const change of changes)
    if (change.kind === "stage" && change.from === undefined && !first.has(keyOf(change)))
      first.set(keyOf(change), change.to);
  const news = changes.filter(isNews);
  const joined = new Set(news.filter(({ kind }) => kind === "entered").map(keyOf));
  return news.flatMap((change): ProjectChange[] => {
    const stage = first.get(keyOf(change));
    if (change.kind === "entered") return [stage === undefined ? change : { ...change, stage }];
    const isJoined = change.kind === "stage" && change.from === undefined && change.to === stage;
    return isJoined && joined.has(keyOf(change)) ? [] : [change];
  });
}

/** What stood there when the record begins came at some time before: nobody knows when. */
const isNews = (change: ProjectChange) => change.kind !== "entered" || !change.isFirst;

function kindOf(change: ProjectChange, archived: ReadonlySet<string>): ChangeKind {
  switch (change.kind) {
    case "entered":
      return "new";
    case "stage":
      return archived.has(change.to) ? "archived" : "stage";
    case "left":
      return "removed";
    default:
      return change.kind;
  }
}

/** What tells two changes of a kind and day apart. */
function targetOf(change: ProjectChange): string {
  if (change.kind === "stage") return change.to;
  if (change.kind === "moved") return change.to.toSorted().join("+");
  return change.kind === "renamed" ? change.name : "";
}

function placesOf(change: ProjectChange): string[] {
  if (change.kind === "moved") return [...change.from, ...change.to];
  return change.kind === "entered" || change.kind === "left" ? change.places : [];
}
