import { normalizeName } from "../model/legacy-ids";
import { slugify } from "../model/slug";
import type { HistoryRecord, ProjectChange, RecordedChange } from "./types";

type Known = { slug: string; name: string; placements: string[] };

/** A project of the record: what it was called last, where it stood last, and from when to when. */
type Entity = { id: string; name: string; home: string; spans: { from: string; to: string }[] };

const FOR_EVER = "9999-12-31";

function entitiesOf({ changes, state }: HistoryRecord): Entity[] {
  const entities = new Map<string, Entity>();
  for (const change of changes) {
    const entity = entities.get(change.slug) ?? { id: change.slug, name: change.name, home: "", spans: [] };
    entities.set(change.slug, entity);
    entity.name = change.name;
    if (change.kind === "entered") entity.spans.push({ from: change.date, to: FOR_EVER });
    const last = entity.spans.at(-1);
    if (change.kind === "left" && last) last.to = change.date;
    if (change.kind === "entered" || change.kind === "left") entity.home = change.places[0] ?? "";
    if (change.kind === "moved") entity.home = change.to[0] ?? "";
  }
  for (const [id, { name, places }] of state) {
    const entity = entities.get(id);
    if (entity) Object.assign(entity, { name, home: places[0] ?? "" });
  }
  return [...entities.values()];
}

const overlaps = (a: Entity["spans"], b: Entity["spans"]) =>
  a.some((one) => b.some((other) => one.from < other.to && other.from < one.to));

/** Who of today may be meant, the surest first. */
function createFinder(projects: readonly Known[], slugOfAlias: (id: string) => string | undefined) {
  const keys = new Map<string, string>();
  const add = (key: string, slug: string) => keys.has(key) || keys.set(key, slug);
  for (const { slug, name, placements } of projects) {
    add(`${name}\n${placements[0]}`, slug);
    add(`${name}\n${placements[0]?.split("/")[0]}`, slug);
    add(name, slug);
  }
  const slugs = new Set(projects.map(({ slug }) => slug));
  return ({ name, home }: Entity): string[] => {
    const slug = slugify(name);
    const legacy = `${home.replace("/", "--")}--${normalizeName(name)}`;
    const found = [
      keys.get(`${name}\n${home}`),
      slugOfAlias(legacy),
      keys.get(`${name}\n${home.split("/")[0]}`),
      keys.get(name),
      slugs.has(slug) ? slug : slugOfAlias(slug),
    ];
    return [...new Set(found.flatMap((each) => each ?? []))];
  };
}

function freeSlug(name: string, isTaken: (slug: string) => boolean): string {
  const base = slugify(name);
  let slug = base;
  for (let number = 2; isTaken(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}

/**
 * The slug of today for each id of a record, or the slug that it would have. Two ids are one project only where one
 * went before the other came: those still in the file choose first, then those that went last.
 * @param slugOfAlias today's slug for an older slug or an id of landscape2
 */
export function resolveIds(
  record: HistoryRecord,
  projects: readonly Known[],
  slugOfAlias: (id: string) => string | undefined,
): Map<string, string> {
  const find = createFinder(projects, slugOfAlias);
  const spans = new Map<string, Entity["spans"]>(projects.map(({ slug }) => [slug, []]));
  const slugs = new Map<string, string>();
  const endOf = ({ spans: own }: Entity) => own.at(-1)?.to ?? "";
  const entities = entitiesOf(record).sort((a, b) => (endOf(a) > endOf(b) ? -1 : endOf(a) < endOf(b) ? 1 : 0));
  const former = new Map<string, string[]>();
  for (const entity of entities) {
    const isFree = (slug: string) => !overlaps(spans.get(slug) ?? [], entity.spans);
    const again = former.get(entity.name) ?? [];
    const slug = [...find(entity), ...again].find(isFree) ?? freeSlug(entity.name, (each) => spans.has(each));
    spans.set(slug, [...(spans.get(slug) ?? []), ...entity.spans]);
    if (!again.includes(slug)) former.set(entity.name, [...again, slug]);
    slugs.set(entity.id, slug);
  }
  return slugs;
}

/** The changes under the slugs of today. A stage taken back is no step of a path, but the end of the one before. */
export function withSlugs(changes: readonly RecordedChange[], slugs: ReadonlyMap<string, string>): ProjectChange[] {
  const steps = new Map<string, Extract<ProjectChange, { kind: "entered" | "stage" }>>();
  return changes.flatMap((change) => {
    const slug = slugs.get(change.slug);
    if (slug === undefined) return [];
    const step = steps.get(slug);
    const hasNone = change.kind === "unstaged" || (change.kind === "entered" && change.stage === undefined);
    if (hasNone && step) step.until ??= change.date;
    if (change.kind === "unstaged") return [];
    const own = { ...change, slug };
    if (own.kind === "stage" || (own.kind === "entered" && own.stage !== undefined)) steps.set(slug, own);
    return [own];
  });
}
