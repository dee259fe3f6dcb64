import type { Project } from "../model/types";
import { type Facts, readFacts } from "./extra";
import { featuredBy } from "./featured";
import { foundationOf } from "./foundations";
import { readAudits, readLinks } from "./links";
import { type LogoFiles, readLogo } from "./logos";
import { type Organization, readOrganization } from "./organization";
import type { OutlineItem } from "./outline";
import { child, fail, isMap, isMapOrAbsent, type Part, positionOf, warn } from "./part";
import { type Places, readPlacements } from "./places";
import { readIsOpenSource, readRepositories } from "./repositories";
import { isMatch } from "./rules";
import type { Settings } from "./settings";
import { eventsOf, readStage, readStageDates, type StageWords } from "./stages";
import { readSummary } from "./summary";
import { booleanOf, dayOf, flatten, textOf, textsOf, urlOf } from "./values";

/** What reading an item needs to know of the rest of the landscape; `places` and `stageWords` grow by it. */
export type ItemContext = {
  settings: Settings;
  groupSlugs: ReadonlyMap<string, string>;
  membersCategory: string | undefined;
  logos: LogoFiles | null;
  places: Places;
  stageWords: StageWords;
};

/** A project before it has its slug, its vendors and its relations, for which all others must be known. */
export type Draft = {
  item: OutlineItem;
  isMember: boolean;
  organization: Organization;
  parent: Part;
  facts: Facts;
  project: Omit<Project, "slug" | "legacyIds" | "vendors" | "relations" | "extra">;
};

function required<Value>(item: Part, key: string, name: string, value: Value | undefined): Value | undefined {
  const part = child(item, key);
  // A value that is there and can't be used has been reported where it was read.
  if (flatten(part.value) === "") fail(item, `${name} has no "${key}"`, `give it a "${key}"`);
  return value;
}

function readTags(item: OutlineItem, extra: Part, hasStage: boolean, { tags }: Settings): string[] {
  const part = child(extra, "tag");
  if (typeof part.value === "string") warn(part, '"tag" is a text', "write it as a list");
  const own = typeof part.value === "string" ? [textOf(part) ?? []].flat() : textsOf(part);
  if (own.length > 0 || !hasStage) return own;
  const rule = tags.find(({ rules }) => rules.some((each) => isMatch(each, item)));
  return rule ? [rule.tag] : [];
}

function uniqueTags(tags: readonly string[]): string[] {
  const words = tags.map((tag) => tag.toLowerCase());
  return tags.filter((_, index) => words.indexOf(words[index] ?? "") === index);
}

/** Reads one item; `null` where it has no name to go by. Every problem in it is reported either way. */
export function readItem(item: OutlineItem, context: ItemContext): Draft | null {
  const { part } = item;
  if (!isMap(part.value)) {
    fail(part, "an item is no map", "write its keys and values after the dash, or remove the dash");
    return null;
  }
  const { settings } = context;
  const extraPart = child(part, "extra");
  const extra = isMapOrAbsent(extraPart) ? extraPart : { ...extraPart, value: undefined };
  const name = required(part, "name", "an item", textOf(child(part, "name")));
  const homepage = required(part, "homepage_url", name ?? "an item", urlOf(child(part, "homepage_url")));
  const isMember = item.home.category === context.membersCategory;
  const stage = readStage(part, context.stageWords);
  const organization = readOrganization(part);
  const host = isMember ? undefined : foundationOf(organization.permalink ?? organization.name ?? "");
  const foundation = stage === undefined ? host : (settings.site.foundation ?? host);
  const dates = readStageDates(extra);
  const summary = readSummary(extra);
  const repositories = readRepositories(part);
  const license = textOf(child(part, "license"));
  const isOpenSource = readIsOpenSource(part, license, repositories.length > 0);
  const isSpecification = booleanOf(child(extra, "specification"));
  const description = textOf(child(part, "description"));
  const facts = readFacts(part, extra);
  if (summary.intro !== undefined) facts.push(["Introduction", summary.intro]);
  if (stage === undefined) facts.push(...keepDates(extra, dates));
  const project: Draft["project"] = {
    oldSlugs: [],
    name: name ?? "",
    aliases: [],
    kind: isMember ? "organization" : isSpecification ? "specification" : isOpenSource ? "open-source" : undefined,
    summary: description === undefined ? undefined : { en: description },
    placements: readPlacements(item, context.places),
    stage,
    stageEvents: stage === undefined ? [] : eventsOf(dates, foundation),
    foundation,
    featured: featuredBy(settings.featured, { stage, subcategory: item.subcategory }, context.groupSlugs),
    license,
    licenseChanges: [],
    isOpenSource,
    homepage,
    repositories,
    links: [...readLinks(part, extra), ...organization.links],
    logo: readLogo(part, context.logos),
    tags: uniqueTags([...readTags(item, extra, stage !== undefined, settings), ...summary.tags]),
    languages: summary.languages,
    audits: readAudits(extra),
    endUsers: [],
    isEndUser:
      booleanOf(child(part, "enduser")) ?? (settings.endUsers.some((rule) => isMatch(rule, item)) || undefined),
    isSpecification,
    joined: dayOf(child(part, "joined")) ?? dates.accepted,
    summaryFields: summary.fields,
    sources: [],
    position: positionOf(part),
  };
  return name === undefined
    ? null
    : { item, isMember, organization, parent: child(extra, "parent_project"), facts, project };
}

/** Dates of stages mean nothing on the path of maturity without a stage; landscape2 shows none of them either. */
function keepDates(extra: Part, dates: ReturnType<typeof readStageDates>): Facts {
  return Object.entries(dates).map(([key, day]) => {
    warn(child(extra, key), `"${key}" without a "project"; kept as a fact`, 'add "project", or remove the date', "key");
    return [key, day];
  });
}
