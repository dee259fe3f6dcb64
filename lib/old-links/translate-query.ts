import { normalizeName } from "../model/legacy-ids";
import { type GroupBy, type LandscapeParams, serializeLandscape, type Sort } from "../search-params";
import type { Snapshot } from "../snapshot/types";

/** A page's query as the framework hands it over. */
export type Query = Record<string, string | string[] | undefined>;

const listOf = (query: Query, key: string): string[] => [query[key] ?? []].flat().flatMap((value) => value.split(","));

/** Keys that only older landscapes write; one of them makes the whole query theirs. */
const OLD_KEYS = [
  "view-mode",
  "classify",
  "sort-by",
  "sort-direction",
  "project",
  "organization",
  "grouping",
  "format",
];

const CLASSIFY: Record<string, GroupBy> = {
  category: "category",
  maturity: "stage",
  project: "stage",
  tag: "tag",
  organization: "vendor",
};
const SORT: Record<string, Sort> = { name: "name", "date-added": "date" };

/** The slugs of the things whose slug or normalized name one of the words is. */
function slugsOf(words: readonly string[], things: readonly { slug: string; name: { en: string } }[]): string[] {
  return words.flatMap((word) => {
    const name = normalizeName(word);
    const found = things.find(
      (thing) => thing.slug === word || thing.slug === name || normalizeName(thing.name.en) === name,
    );
    return found ? [found.slug] : [];
  });
}

function stagesOf(words: readonly string[], snapshot: Snapshot, foundation: string): string[] {
  if (words.includes(foundation)) return snapshot.stages.map((stage) => stage.id);
  return words.filter((word) => snapshot.stages.some((stage) => stage.id === word));
}

/**
 * What a query of landscape2 or landscapeapp asks for, as an address of ours; `null` for a query that is ours already.
 * Words that mean nothing here are left out, as the page would ignore them.
 */
export function translateQuery(query: Query, snapshot: Snapshot, foundation = ""): string | null {
  const group = listOf(query, "group")[0];
  const groupSlug = group === undefined ? undefined : slugsOf([group], snapshot.groups)[0];
  const categories = listOf(query, "category").filter((value) => !value.includes("/"));
  const isOldGroup = groupSlug !== undefined && groupSlug !== group;
  const isOldCategory = categories.some((word) => !snapshot.categories.some((category) => category.slug === word));
  const isOld =
    OLD_KEYS.some((key) => query[key] !== undefined) ||
    isOldGroup ||
    (isOldCategory && slugsOf(categories, snapshot.categories).length > 0);
  if (!isOld) return null;

  const first = (key: string) => listOf(query, key)[0] ?? "";
  const licenses = listOf(query, "license");
  const sort = SORT[first("sort-by")] ?? "name";
  // Their date order begins with the oldest, ours with the newest.
  const isBackwards = (first("sort-direction") === "desc") !== (sort === "date");
  const patch: Partial<LandscapeParams> = {
    group: groupSlug ?? (group === "all" ? "all" : null),
    view: first("view-mode") === "card" || first("format") === "card-mode" ? "cards" : null,
    "group-by": CLASSIFY[first("classify") || first("grouping")] ?? "category",
    sort: isBackwards ? (`-${sort}` as Sort) : sort,
    stage: stagesOf(
      [...listOf(query, "project"), ...listOf(query, "maturity")],
      snapshot,
      normalizeName(foundation).replaceAll("-", ""),
    ).sort(),
    category: slugsOf(categories, snapshot.categories).sort(),
    vendor: slugsOf(listOf(query, "organization"), snapshot.vendors).sort(),
    license: licenses.filter((license) => !["oss", "non-oss", ""].includes(license)).sort(),
    oss: licenses.flatMap((license) => (license === "oss" ? ["true"] : license === "non-oss" ? ["false"] : [])),
    tag: listOf(query, "tag").filter(Boolean).sort(),
  };
  return serializeLandscape("/", patch);
}
