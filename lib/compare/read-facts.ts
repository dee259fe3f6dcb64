import { localize } from "../i18n/localized";
import type { RelationKind } from "../model/types";
import { routes } from "../routes";
import type { ProjectDetail, ProjectRelation } from "../snapshot/types";
import * as liveness from "./read-liveness";
import { readIndependent, readStartedBy, readVendors } from "./read-vendors";
import type { CompareCell, CompareItem, RowKey } from "./types";
import type { Around } from "./words";

type Read = (project: ProjectDetail, around: Around) => CompareCell;

const UNKNOWN: CompareCell = { items: [] };

function text(value: string | undefined): CompareCell {
  return value ? { items: [{ value, text: value }] } : UNKNOWN;
}

function texts(values: readonly string[]): CompareCell {
  return { items: [...new Set(values)].map((value) => ({ value, text: value })) };
}

function counted(items: CompareItem[]): CompareCell {
  return items.length > 0 ? { items, count: items.length } : UNKNOWN;
}

function projectItems(relations: readonly ProjectRelation[]): CompareItem[] {
  const bySlug = new Map(relations.map((relation) => [relation.slug, relation]));
  return [...bySlug.values()].map(({ slug, name }) => ({ value: slug, text: name, href: routes.project(slug) }));
}

const ofKind = (relations: readonly ProjectRelation[], kind: RelationKind) =>
  relations.filter((relation) => relation.kind === kind);

/** A relation that means the same from both ends. */
const mutual =
  (kind: RelationKind): Read =>
  ({ relations, relatedFrom }) =>
    counted(projectItems([...ofKind(relations, kind), ...ofKind(relatedFrom, kind)]));

const incoming =
  (kind: RelationKind): Read =>
  ({ relatedFrom }) =>
    counted(projectItems(ofKind(relatedFrom, kind)));

const readStage: Read = ({ stage }, { stages, words }) => {
  const known = stages.find(({ id }) => id === stage);
  if (known) return { items: [{ value: known.id, text: localize(known.name, words.locale), stage: known.id }] };
  // Without a stage it is not on the path of maturity, which is a fact too.
  return stage ? text(stage) : { items: [{ value: "", text: words.noStage }] };
};

const readStageDates: Read = ({ stageEvents }, { stages, words }) => ({
  items: stageEvents.map(({ stage, date }) => ({
    value: `${stage} ${date}`,
    text: localize(stages.find(({ id }) => id === stage)?.name, words.locale) || stage,
    note: words.date(date),
    stage,
  })),
});

const readLicense: Read = ({ license, licenseChanges }, { words }) => ({
  items: [
    ...text(license).items,
    ...licenseChanges.map(({ date, from, to }) => ({
      value: `${date} ${from ?? ""} ${to}`,
      text: words.licenseChange({ from, to }),
      note: words.date(date),
    })),
  ],
});

const readAudits: Read = ({ audits }, { words }) => {
  const [newest] = [...audits].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  if (!newest) return UNKNOWN;
  const { date, vendor, url } = newest;
  return {
    count: audits.length,
    items: [{ value: `${date} ${vendor}`, text: words.date(date), note: vendor, href: url }],
  };
};

const readRepositories: Read = ({ repositories }) =>
  counted(
    [...repositories]
      .sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary))
      .map(({ url, name, license }) => {
        const path = url.replace(/^https?:\/\/(www\.)?[^/]+\//i, "").replace(/\/$/, "");
        return { value: url, text: name ?? path, href: url, ...(license && { note: license }) };
      }),
  );

/** What each row says of a project. */
export const READ_FACTS: Record<RowKey, Read> = {
  summary: ({ summary }, { words }) => text(localize(summary, words.locale)),
  stage: readStage,
  stageDates: readStageDates,
  kind: ({ kind }, { words }) => (kind ? { items: [{ value: kind, text: words.kind(kind) }] } : UNKNOWN),
  category: ({ placements }, { words }) => ({
    items: placements.map(({ category, subcategory }) => ({
      value: `${category.slug}/${subcategory.slug}`,
      text: localize(subcategory.name, words.locale),
      href: routes.subcategory(category.slug, subcategory.slug),
    })),
  }),
  license: readLicense,
  openSource: ({ isOpenSource }, { words }) =>
    isOpenSource === undefined
      ? UNKNOWN
      : { items: [{ value: String(isOpenSource), text: isOpenSource ? words.yes : words.no }] },
  lastCommit: liveness.readLastCommit,
  releases: liveness.readReleases,
  latestRelease: liveness.readLatestRelease,
  contributors: liveness.readContributors,
  stars: liveness.readStars,
  goodFirstIssues: liveness.readGoodFirstIssues,
  startedBy: readStartedBy,
  vendors: readVendors,
  independent: readIndependent,
  country: ({ country }, { words }) =>
    country ? { items: [{ value: country, text: words.country(country) }] } : UNKNOWN,
  foundation: ({ foundation }) => text(foundation),
  audits: readAudits,
  languages: ({ languages }) => texts(languages),
  buildsOn: ({ relations }) => ({ items: projectItems(ofKind(relations, "builds-on")) }),
  distributions: incoming("distribution-of"),
  managedServices: incoming("managed-service-of"),
  integrations: mutual("integrates-with"),
  alternatives: mutual("alternative-to"),
  succeededBy: ({ relatedFrom }) => ({ items: projectItems(ofKind(relatedFrom, "successor-of")) }),
  repositories: readRepositories,
  endUsers: ({ endUsers }) => counted(texts(endUsers).items),
  tags: ({ tags }) => texts(tags),
  useCase: ({ summaryFields }) => text(summaryFields?.useCase),
  businessUse: ({ summaryFields }) => text(summaryFields?.businessUse),
  integrationNotes: ({ summaryFields }) => text(summaryFields?.integrations),
  releaseRate: ({ summaryFields }) => text(summaryFields?.releaseRate),
  personas: ({ summaryFields }) => texts((summaryFields?.personas ?? []).filter(Boolean)),
};
