import { nearest } from "../model/nearest";
import type { Landscape, OverlayEntry } from "../model/types";
import type { Problem, Report } from "../source/problem";
import type { YamlPath, YamlSource } from "../source/yaml-file";
import { tidyStatus } from "../shortlist/entry";
import { KNOWN_STATUSES } from "../shortlist/types";
import type { OverlayDescriptor } from "./schema";
import { privateSlug } from "./to-private";

type Subject = { source: YamlSource; landscape: Landscape; report: Report; unusable: ReadonlySet<string> };
/** An entry and where it stands in its file. */
export type LocatedEntry = OverlayEntry & { path: YamlPath; isKey: boolean };
type Say = (
  path: YamlPath,
  problem: Pick<Problem, "what" | "fix"> & Partial<Pick<Problem, "level">>,
  isKey?: boolean,
) => void;

/** Up to three names that may have been meant. */
function suggest(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearest(word, candidates, 3).map((each) => `\`${each}\``);
  return near.length > 0 ? `did you mean ${near.join(" or ")}?` : otherwise;
}

function checkEntries(
  entries: readonly LocatedEntry[],
  mine: ReadonlySet<string>,
  { landscape, unusable }: Subject,
  say: Say,
) {
  const known = new Set([...landscape.projects.map(({ slug }) => slug), ...unusable, ...mine]);
  const old = new Map(
    landscape.projects.flatMap(({ slug, oldSlugs }) => oldSlugs.map((each) => [each, slug] as const)),
  );
  const seen = new Set<string>();
  for (const { slug, path, isKey } of entries) {
    const today = old.get(slug);
    if (today !== undefined && !known.has(slug))
      say(path, { level: "warning", what: `\`${slug}\` is an old slug`, fix: `write \`${today}\`` }, isKey);
    else if (!known.has(slug))
      say(
        path,
        { what: `unknown project \`${slug}\``, fix: suggest(slug, known, "correct it or remove it here") },
        isKey,
      );
    const meant = today ?? slug;
    if (seen.has(meant))
      say(path, { what: `\`${meant}\` stands twice in this list`, fix: "keep one of the two" }, isKey);
    seen.add(meant);
  }
}

function checkStatuses(data: OverlayDescriptor, entries: readonly LocatedEntry[], say: Say) {
  if (!data.statuses) return;
  const known = new Set([...data.statuses.map(({ id }) => tidyStatus(id) ?? id), ...KNOWN_STATUSES]);
  const check = (status: string | undefined, path: YamlPath) => {
    const tidied = status === undefined ? undefined : tidyStatus(status);
    if (tidied === undefined || known.has(tidied)) return;
    say(path, { what: `unknown status \`${tidied}\``, fix: suggest(tidied, known, "add it to `statuses`") });
  };
  for (const { status, path, isKey } of entries) check(status, [...(isKey ? path : path.slice(0, -1)), "status"]);
  for (const [index, { status }] of (data.private ?? []).entries()) check(status, ["private", index, "status"]);
}

function checkPrivate(data: OverlayDescriptor, { landscape }: Subject, say: Say) {
  const places = landscape.categories.flatMap((category) =>
    category.subcategories.map(({ slug }) => `${category.slug}/${slug}`),
  );
  const stages = landscape.stages.map(({ id }) => id);
  const vendors = landscape.vendors.map(({ slug }) => slug);
  const taken = new Set(landscape.projects.flatMap(({ slug, oldSlugs }) => [slug, ...oldSlugs]));
  for (const [index, each] of (data.private ?? []).entries()) {
    const at = (...path: PropertyKey[]) => ["private", index, ...path];
    const slug = privateSlug(each);
    if (taken.has(slug))
      say(at(each.slug === undefined ? "name" : "slug"), {
        what: `the slug \`${slug}\` is in use already`,
        fix: "state another `slug`, or list it under `projects`",
      });
    taken.add(slug);
    for (const [place, path] of each.categories.entries())
      if (!places.includes(path))
        say(at("categories", place), {
          what: `unknown place \`${path}\``,
          fix: suggest(path, places, "name a place of the landscape"),
        });
    if (each.stage !== undefined && !stages.includes(each.stage))
      say(at("stage"), {
        what: `unknown stage \`${each.stage}\``,
        fix: suggest(each.stage, stages, `known: ${stages.join(", ")}`),
      });
    for (const [place, { vendor }] of (each.vendors ?? []).entries())
      if (!vendors.includes(vendor))
        say(at("vendors", place, "vendor"), {
          what: `unknown vendor \`${vendor}\``,
          fix: suggest(vendor, vendors, "name a vendor of the landscape, or remove it here"),
        });
  }
}

/** Reports what of a list does not fit the landscape that it is laid over. */
export function checkOverlay(data: OverlayDescriptor, entries: readonly LocatedEntry[], subject: Subject): void {
  const { source, report } = subject;
  const say: Say = (path, { what, fix, level = "error" }, isKey = false) =>
    report({ ...source.at(path, isKey ? "key" : "value"), level, what, fix });
  const mine = new Set((data.private ?? []).map(privateSlug));
  checkEntries(entries, mine, subject, say);
  checkStatuses(data, entries, say);
  checkPrivate(data, subject, say);
}
