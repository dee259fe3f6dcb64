import {
  type Category,
  type Landscape,
  type Localized,
  type LogoSource,
  type Project,
  RELATION_KINDS,
  type Vendor,
  VENDOR_ROLES,
} from "../model/types";
import type { Field } from "./fields";

/** What an entry says, field by field; what it doesn't say is absent. */
export type Facts = Partial<Record<Field, Localized[]>>;
export type Sheet = { slug: string; oldSlugs: readonly string[]; name: Localized; facts: Facts };

type Text = string | undefined;

const plain = (text: string): Localized => ({ en: text });
const texts = (values: readonly Text[]): Localized[] =>
  values.flatMap((text) => (text === undefined ? [] : plain(text)));
const text = (value: Text) => texts([value]);
const yesNo = (value: boolean | undefined) => text(value === undefined ? undefined : value ? "yes" : "no");
const joined = (...parts: Text[]) => parts.filter((part) => part !== undefined && part !== "").join(" ");

/** Both sides of a text as fields, because a reader sees one language at a time. */
function sides<Name extends "summary" | "description" | "problem" | "when" | "start">(
  field: Name,
  value: Localized | undefined,
): Facts {
  return { [field]: text(value?.en), [`${field}Zh`]: text(value?.zh) };
}

function logoText(logo: LogoSource): Text {
  if (logo.kind === "file") return logo.file;
  return logo.kind === "icon" ? joined(logo.icon, logo.color) : logo.color;
}

/** Leaves out the fields that say nothing. */
function tidy(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, values]) => values.length > 0));
}

/** What ids are called. */
export type Names = Record<"places" | "stages" | "vendors" | "projects", ReadonlyMap<string, Localized>>;

/** Names by the last of some states that has them, so that what only got another name is told once, where it stands. */
export function namesOf(states: readonly Landscape[]): Names {
  const all = <T>(list: (landscape: Landscape) => readonly T[]) => states.flatMap(list);
  const entries = all(({ categories }) => categories).flatMap((category) => placeNames(category));
  return {
    places: new Map(entries),
    stages: new Map(all(({ stages }) => stages).map(({ id, name }) => [id, name])),
    vendors: new Map(all(({ vendors }) => vendors).map(({ slug, name }) => [slug, name])),
    projects: new Map(all(({ projects }) => projects).map(({ slug, name }) => [slug, plain(name)])),
  };
}

/** What the projects of a landscape say, ids replaced by names. */
export function projectSheets({ projects }: Landscape, names: Names): Sheet[] {
  const stageName = (id: string) => names.stages.get(id) ?? plain(id);
  const factsOf = (project: Project): Facts => ({
    name: text(project.name),
    places: project.placements.map(({ category, subcategory }) => {
      const path = `${category}/${subcategory}`;
      return names.places.get(path) ?? plain(path);
    }),
    stage: project.stage === undefined ? [] : [stageName(project.stage)],
    stages: project.stageEvents.map(({ stage, date, foundation }) => {
      const { en, zh } = stageName(stage);
      return { en: joined(date, en, foundation), ...(zh !== undefined && { zh: joined(date, zh, foundation) }) };
    }),
    kind: text(project.kind),
    ...sides("summary", project.summary),
    ...sides("description", project.description),
    license: text(project.license),
    openSource: yesNo(project.isOpenSource),
    licenseChanges: project.licenseChanges.map(({ date, from, to, note }) =>
      plain(joined(date, from, "→", to, note?.en)),
    ),
    foundation: text(project.foundation),
    ...Object.fromEntries(
      VENDOR_ROLES.map((role) => {
        const ours = project.vendors.filter((each) => each.role === role);
        return [role, ours.map(({ vendor }) => names.vendors.get(vendor) ?? plain(vendor))];
      }),
    ),
    homepage: text(project.homepage),
    repositories: project.repositories.map(({ url, branch }) => plain(joined(url, branch))),
    links: project.links.map(({ kind, name, url }) => plain(joined(name ?? kind, url))),
    logo: text(logoText(project.logo)),
    ...Object.fromEntries(
      RELATION_KINDS.map((kind) => {
        const ours = project.relations.filter((each) => each.kind === kind);
        return [kind, ours.map(({ target }) => names.projects.get(target) ?? plain(target))];
      }),
    ),
    tags: texts(project.tags),
    languages: texts(project.languages),
    country: text(project.country),
    joined: text(project.joined),
    featured: project.featured ? [project.featured.label ?? plain(String(project.featured.order ?? "yes"))] : [],
    endUser: yesNo(project.isEndUser),
    endUsers: texts(project.endUsers),
    specification: yesNo(project.isSpecification),
    audits: project.audits.map(({ date, vendor, type, url }) => plain(joined(date, vendor, type, url))),
    aliases: texts(project.aliases),
    oldSlugs: texts(project.oldSlugs),
    sources: project.sources.map(({ fact, url }) => plain(joined(fact, url))),
    other: others({ ...project.extra, ...project.summaryFields }),
  });
  return projects.map((project) => ({
    slug: project.slug,
    oldSlugs: project.oldSlugs,
    name: plain(project.name),
    facts: tidy(factsOf(project)),
  }));
}

function placeNames({ slug, name, subcategories }: Category): [string, Localized][] {
  return subcategories.map((each) => {
    const hasChinese = name.zh !== undefined || each.name.zh !== undefined;
    const zh = `${name.zh ?? name.en} / ${each.name.zh ?? each.name.en}`;
    return [`${slug}/${each.slug}`, { en: `${name.en} / ${each.name.en}`, ...(hasChinese && { zh }) }];
  });
}

/** Whatever has no field of its own, one line a name. */
function others(values: Record<string, unknown>): Localized[] {
  return Object.entries(values).flatMap(([key, value]) => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    return plain(`${key}: ${typeof value === "string" ? value : JSON.stringify(value)}`);
  });
}

export function vendorSheets({ vendors }: Landscape, names: Names): Sheet[] {
  const factsOf = (vendor: Vendor): Facts => ({
    name: [vendor.name],
    kind: text(vendor.kind),
    ...sides("summary", vendor.summary),
    parent: vendor.parent === undefined ? [] : [names.vendors.get(vendor.parent) ?? plain(vendor.parent)],
    homepage: text(vendor.homepage),
    logo: text(logoText(vendor.logo)),
    country: text(vendor.country),
    oldSlugs: texts(vendor.oldSlugs),
  });
  return vendors.map((vendor) => ({
    slug: vendor.slug,
    oldSlugs: vendor.oldSlugs,
    name: vendor.name,
    facts: tidy(factsOf(vendor)),
  }));
}

/** Categories, and subcategories as `category/subcategory`. */
export function placeSheets({ categories }: Landscape): Sheet[] {
  const sheetOf = (slug: string, part: Omit<Category, "subcategories" | "slug">): Sheet => {
    const { name, summary, problem, when, start } = part;
    const words = { ...sides("summary", summary), ...sides("problem", problem), ...sides("when", when) };
    return { slug, oldSlugs: [], name, facts: tidy({ name: [name], ...words, ...sides("start", start) }) };
  };
  return categories.flatMap((category) => [
    sheetOf(category.slug, category),
    ...category.subcategories.map((each) => sheetOf(`${category.slug}/${each.slug}`, each)),
  ]);
}

/** The landscape itself, as one entry: what the other sheets leave out. */
export function settingsSheets(landscape: Landscape): Sheet[] {
  const { name, description, foundation, url, stages, groups, categories, projects, vendors, guide, ...more } =
    landscape;
  // Lists laid over a landscape are private to their readers.
  const { extra, ...rest } = { ...more, overlays: undefined };
  const chapters = guide.flatMap(({ title, content, sections }) => [
    joined(title, content),
    ...sections.map((section) => joined(title, "/", section.title, section.content)),
  ]);
  const facts: Facts = {
    name: [name],
    ...sides("description", description),
    foundation: text(foundation),
    homepage: text(url),
    stages: stages.map((stage) => stage.name),
    groups: groups.map((group) => ({ en: `${group.name.en}: ${group.categories.join(", ")}` })),
    guide: texts(chapters),
    other: others({ ...extra, ...rest, order: categories.map(({ slug }) => slug) }),
  };
  const hasContent = projects.length + vendors.length + categories.length > 0;
  return hasContent ? [{ slug: "landscape", oldSlugs: [], name, facts: tidy(facts) }] : [];
}
