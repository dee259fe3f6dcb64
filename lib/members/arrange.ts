import { rollup } from "d3";
import { localize } from "../i18n/localized";
import type { Snapshot, SnapshotProject } from "../snapshot/types";
import type { MemberParams } from "./params";

export type MemberKind = { slug: string; name: string; members: SnapshotProject[] };
type Counted = { value: string; count: number };

export type Members = {
  kinds: MemberKind[];
  /** How many members each choice would show, with that field's own choice left out. */
  counts: { kind: Counted[]; country: Counted[] };
  count: number;
  total: number;
};

/**
 * The members of a landscape by kind, those that pass the filters alone; `null` where it names no category of members.
 * @param category slug of the category
 * @param isFound whether the project at an index has the words searched for
 */
export function arrangeMembers(
  snapshot: Snapshot,
  category: string | undefined,
  { kind, country, sort }: Omit<MemberParams, "q">,
  locale: string,
  isFound: (index: number) => boolean = () => true,
): Members | null {
  const found = snapshot.categories.find(({ slug }) => slug === category);
  if (!found) return null;
  const kindOf = ({ placements }: SnapshotProject) =>
    placements.find((place) => place.startsWith(`${found.slug}/`))?.slice(found.slug.length + 1);
  const everybody = snapshot.projects.filter((project) => kindOf(project) !== undefined);
  const named = snapshot.projects.filter((project, index) => kindOf(project) !== undefined && isFound(index));
  const known = new Set(found.subcategories.map(({ slug }) => slug));
  const kinds = kind.filter((each) => known.has(each));
  const countries = country.filter((each) => everybody.some((member) => member.country === each));
  const isOfKind = (member: SnapshotProject) => kinds.length === 0 || kinds.includes(kindOf(member) ?? "");
  const isOfCountry = (member: SnapshotProject) => countries.length === 0 || countries.includes(member.country ?? "");
  const shown = sortMembers(
    named.filter((each) => isOfKind(each) && isOfCountry(each)),
    sort,
    locale,
  );
  return {
    kinds: found.subcategories
      .map(({ slug, name }) => ({
        slug,
        name: localize(name, locale),
        members: shown.filter((each) => kindOf(each) === slug),
      }))
      .filter(({ members }) => members.length > 0),
    counts: {
      kind: countBy(named.filter(isOfCountry), kindOf),
      country: countBy(named.filter(isOfKind), (each) => each.country),
    },
    count: shown.length,
    total: everybody.length,
  };
}

function countBy(members: readonly SnapshotProject[], read: (member: SnapshotProject) => string | undefined) {
  const counts = rollup(members, (list) => list.length, read);
  return [...counts].flatMap(([value, count]) => (value === undefined ? [] : [{ value, count }]));
}

/** By name, or the newest first with those of unknown date last. */
function sortMembers(members: readonly SnapshotProject[], sort: MemberParams["sort"], locale: string) {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
  const byName = (a: SnapshotProject, b: SnapshotProject) =>
    collator.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1);
  if (sort === "name") return members.toSorted(byName);
  return members.toSorted((a, b) => {
    const [left = "", right = ""] = [a.joined, b.joined];
    return left === right ? byName(a, b) : left < right ? 1 : -1;
  });
}
