import { group } from "d3";
import { changesOf, type DatedProject } from "./from-landscape";
import { resolveIds, withSlugs } from "./resolve-ids";
import type { History, HistoryRecord, ProjectChange } from "./types";

/** Of one day: who comes back on the day on which it left is there. */
const ORDER = { left: 0, entered: 1, renamed: 2, moved: 3, stage: 4 } as const;

function byDate(a: ProjectChange, b: ProjectChange): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : ORDER[a.kind] - ORDER[b.kind];
}

/**
 * Two of one name changing places leave no telling who was who: what left and came back on one day has only moved.
 * Who comes back under another name has that from then on.
 */
function joinReturns(changes: readonly ProjectChange[]): ProjectChange[] {
  let gone: Extract<ProjectChange, { kind: "left" }> | undefined;
  return changes.flatMap((change, at): ProjectChange[] => {
    if (change.kind === "left") {
      gone = change;
      const after = changes[at + 1];
      return after?.kind === "entered" && after.date === change.date ? [] : [change];
    }
    if (change.kind !== "entered" || !gone) return [change];
    const { date, slug, name, places, stage: to, until } = change;
    const same = { date, slug, name };
    const told: ProjectChange[] = gone.name === name ? [] : [{ kind: "renamed", ...same, from: gone.name }];
    if (gone !== changes[at - 1] || gone.date !== date) return [change, ...told];
    if (gone.places.join() !== places.join()) told.push({ kind: "moved", ...same, from: gone.places, to: places });
    if (to !== undefined) told.push({ kind: "stage", ...same, to, ...(until !== undefined && { until }) });
    return told;
  });
}

/** Where a project came from stage by stage, once events of both sources stand in line. */
function linkStages(changes: readonly ProjectChange[]): ProjectChange[] {
  let step: Extract<ProjectChange, { kind: "entered" | "stage" }> | undefined;
  return changes.flatMap((change): ProjectChange[] => {
    if (step?.until !== undefined && step.until <= change.date) step = undefined;
    if (change.kind === "entered" && change.stage !== undefined) step = { ...change };
    else if (change.kind !== "stage") return [change];
    else {
      const from = step?.kind === "stage" ? step.to : step?.stage;
      if (step && from === change.to) {
        if (change.until !== undefined) step.until = change.until;
        return [];
      }
      const linked = { ...change };
      if (from === undefined) delete linked.from;
      else linked.from = from;
      step = linked;
    }
    return [step];
  });
}

/**
 * One project's past from both sources. Dates that its own file gives are of the events themselves, days of commits
 * only of when the landscape took note: where both tell the same, the file is right. It came when it is first known.
 */
function mergeProject(own: readonly ProjectChange[], recorded: readonly ProjectChange[]): ProjectChange[] {
  const dated = new Set(own.flatMap((change) => (change.kind === "stage" ? [change.to] : [])));
  const [came] = own.filter(({ kind }) => kind === "entered");
  let isEarliest = true;
  const rest = recorded.flatMap((change): ProjectChange[] => {
    if (change.kind === "stage") return dated.has(change.to) ? [] : [change];
    if (change.kind !== "entered") return [change];
    const { stage, ...entered } = change;
    delete entered.until;
    const now = stage === undefined || dated.has(stage) ? entered : change;
    if (!isEarliest) return [now];
    isEarliest = false;
    if (!came || came.date >= now.date) return [now];
    const earlier = { ...now, date: came.date };
    delete earlier.isFirst;
    return [earlier];
  });
  const stages = own.filter(({ kind }) => kind === "stage");
  const all = [...(isEarliest && came ? [came] : []), ...rest, ...stages].sort(byDate);
  return linkStages(joinReturns(all));
}

/** Everything that is known of a landscape's past, from its own dates and from the record of its file. */
export function mergeHistory(
  projects: readonly DatedProject[],
  record: HistoryRecord | null,
  slugOfAlias: (id: string) => string | undefined,
  isPlace: (path: string) => boolean,
): History {
  const slugs = record ? resolveIds(record, projects, slugOfAlias) : new Map<string, string>();
  const recorded = group(withSlugs(record?.changes ?? [], slugs), ({ slug }) => slug);
  const own = new Map(projects.map((project) => [project.slug, changesOf(project)]));
  const all = new Set([...own.keys(), ...recorded.keys()]);
  const changes = [...all].flatMap((slug) => mergeProject(own.get(slug) ?? [], recorded.get(slug) ?? []));
  const former = Object.entries(record?.places ?? {}).filter(([path]) => !isPlace(path));
  return {
    changes: changes.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    formerPlaces: Object.fromEntries(former.map(([path, name]) => [path, { en: name }])),
  };
}
