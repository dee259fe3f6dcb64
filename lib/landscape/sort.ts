import { localize } from "../i18n/localized";
import type { Sort, SortKey } from "../search-params";
import type { Snapshot, SnapshotProject } from "../snapshot/types";

type Compare = (a: SnapshotProject, b: SnapshotProject) => number;

/** Compares texts as people of a language do; what has none stands last, whichever the direction. */
function byText(
  text: (project: SnapshotProject) => string | undefined,
  collator: Intl.Collator,
  sign: number,
): Compare {
  return (a, b) => {
    const [left, right] = [text(a), text(b)];
    if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? 1 : -1;
    return sign * collator.compare(left, right);
  };
}

/** Orders the projects at these places; ties by name, then slug, so that the order is the same every time. */
export function sortProjects(snapshot: Snapshot, places: readonly number[], sort: Sort, locale: string): number[] {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
  const sign = sort.startsWith("-") ? -1 : 1;
  const key = sort.replace(/^-/, "") as SortKey;
  const rank = new Map(snapshot.stages.map((stage, index) => [stage.id, stage.isArchived ? -1 : index]));
  const vendors = new Map(snapshot.vendors.map((vendor) => [vendor.slug, localize(vendor.name, locale)]));
  const compare: Record<SortKey, Compare> = {
    name: (a, b) => sign * collator.compare(a.name, b.name),
    // Most mature first, what is on no stage last.
    stage: (a, b) =>
      a.stage && b.stage
        ? sign * ((rank.get(b.stage) ?? -2) - (rank.get(a.stage) ?? -2))
        : Number(b.stage !== undefined) - Number(a.stage !== undefined),
    // Newest first.
    date: byText((project) => project.stageDate ?? project.joined, collator, -sign),
    // What moved last first.
    alive: byText((project) => project.liveness?.lastCommit, collator, -sign),
    license: byText((project) => project.license, collator, sign),
    vendor: byText((project) => vendors.get(project.vendors[0] ?? ""), collator, sign),
  };
  return places.toSorted((left, right) => {
    const [a, b] = [snapshot.projects[left], snapshot.projects[right]];
    if (!a || !b) return 0;
    return compare[key](a, b) || collator.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1);
  });
}
