import { present } from "../../db/present";
import { landscape2Id } from "../../model/legacy-ids";
import type { ProjectDetail } from "../../snapshot/types";
import type { Landscape2Item } from "../schemas/landscape2";
import { linksOf } from "./links";

/** Facts that the reader of landscape2's files keeps by label. */
const FACTS: Readonly<Record<string, keyof Landscape2Item>> = {
  "Chat channel": "chat_channel",
  "LFX slug": "lfx_slug",
  "Latest annual review": "latest_annual_review_at",
  "Training certifications": "training_certifications",
  "Training type": "training_type",
};

/** Facts that landscape2 keeps out of its API. */
const LEFT_OUT = new Set(["CLOMonitor name", "Introduction", "Stock ticker", "Unnamed organization"]);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** landscape2 knows whole days alone. */
function dayOf(date: string | undefined): string | undefined {
  return date !== undefined && DAY.test(date) ? date : undefined;
}

function factsOf(extra: Record<string, string>): Partial<Landscape2Item> {
  const annotations: [string, string][] = [];
  const facts: [string, string][] = [];
  for (const [label, text] of Object.entries(extra)) {
    const key = Object.hasOwn(FACTS, label) ? FACTS[label] : undefined;
    if (key) facts.push([key, text]);
    else if (!LEFT_OUT.has(label)) annotations.push([label, text]);
  }
  return {
    ...Object.fromEntries(facts),
    ...(annotations.length > 0 && { annotations: Object.fromEntries(annotations) }),
  };
}

function datesOf({ stage, stageEvents, joined }: ProjectDetail): Partial<Landscape2Item> {
  const reached = (id: string) => dayOf(stageEvents.find((event) => event.stage === id)?.date);
  if (stage === undefined) return present({ joined_at: dayOf(joined) });
  return present({
    accepted_at: reached("sandbox") ?? dayOf(joined) ?? dayOf(stageEvents[0]?.date),
    incubating_at: reached("incubating"),
    graduated_at: reached("graduated"),
    archived_at: reached("archived"),
  });
}

function repositoriesOf({ repositories, reports = [] }: ProjectDetail): Landscape2Item["repositories"] {
  if (repositories.length === 0) return undefined;
  return repositories.map(({ url, branch, license, isPrimary }) => {
    const data = reports.find((report) => report.url === url)?.known?.data;
    const release = data?.latestRelease?.on;
    return {
      url,
      ...present({
        branch,
        contributors: data?.contributors,
        languages: data && data.languages.length > 0 ? Object.fromEntries(data.languages) : undefined,
        latest_release: release && `${release}T00:00:00Z`,
        license: license ?? data?.license,
      }),
      primary: isPrimary,
      ...present({ stars: data?.stars }),
    };
  });
}

function summaryOf({ summaryFields }: ProjectDetail): Landscape2Item["summary"] {
  if (!summaryFields) return undefined;
  const { businessUse, integrations, introUrl, personas, releaseRate, useCase } = summaryFields;
  return present({
    business_use_case: businessUse,
    integrations,
    intro_url: introUrl,
    personas,
    release_rate: releaseRate,
    use_case: useCase,
  });
}

function countryOf({ country, vendors }: ProjectDetail): string | undefined {
  const code = country ?? vendors.find((vendor) => vendor.country !== undefined)?.country;
  return code && (new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code) ?? code);
}

/** The English names of the home, as landscape2's paths and ids are made from. */
function homeOf({ placements }: ProjectDetail): { category: string; subcategory: string } {
  const [home] = placements;
  return { category: home?.category.name.en ?? "", subcategory: home?.subcategory.name.en ?? "" };
}

function itemId(project: ProjectDetail): string {
  const { category, subcategory } = homeOf(project);
  return landscape2Id(category, subcategory, project.name);
}

/** A project in the shape of landscape2's API: what it does not know is absent. */
export function toItem(project: ProjectDetail, logoUrl: string): Landscape2Item {
  const { name, homepage, placements, audits, summary, stage, tags, license, isOpenSource } = project;
  const additional = placements.slice(1).map(({ category, subcategory }) => ({
    category: category.name.en,
    subcategory: subcategory.name.en,
  }));
  const wholeAudits = audits.filter(({ date }) => dayOf(date));
  return {
    ...homeOf(project),
    ...{ homepage_url: homepage ?? "", id: itemId(project), logo_url: logoUrl, name },
    ...datesOf(project),
    ...linksOf(project.links),
    ...factsOf(project.extra),
    ...present({
      additional_categories: additional.length > 0 ? additional : undefined,
      audits: wholeAudits.length > 0 ? wholeAudits : undefined,
      country: countryOf(project),
      description: summary?.en,
      enduser: project.isEndUser,
      maturity: stage,
      // Never false, there as here; a licence alone says nothing of how open it is.
      oss: isOpenSource && (license !== undefined || project.repositories.length > 0) ? (true as const) : undefined,
      repositories: repositoriesOf(project),
      specification: project.isSpecification,
      summary: summaryOf(project),
      tag: tags.length > 0 ? tags : undefined,
    }),
  };
}
