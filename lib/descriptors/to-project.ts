import { landscape2Id, landscapeappId } from "../model/legacy-ids";
import {
  type Link,
  type Placement,
  type Position,
  type Project,
  RELATION_KINDS,
  type Repository,
  type StageEvent,
} from "../model/types";
import { isDay } from "../source/dates";
import { isOsiApproved } from "../source/spdx";
import type { ProjectDescriptor } from "./project-schema";
import type { Settings } from "./to-landscape";
import { toLogo } from "./to-logo";

function toPlacement(text: string): Placement {
  const [category = "", subcategory = ""] = text.split("/");
  return { category, subcategory };
}

function toRepositories(repositories: ProjectDescriptor["repositories"]): Repository[] {
  return (repositories ?? []).map((each, index) => ({
    ...(typeof each === "string" ? { url: each } : each),
    isPrimary: index === 0,
  }));
}

function toLinks({ documentation, links }: ProjectDescriptor): Link[] {
  const addresses = Object.entries({ documentation, ...links });
  return addresses.flatMap(([kind, url]) => (url === undefined ? [] : [{ kind, url }]));
}

/** The licence decides; without one a kind may, but a specification is no software. */
function judgeOpenSource({ kind, license }: ProjectDescriptor): boolean | undefined {
  const isApproved = license === undefined ? undefined : isOsiApproved(license);
  if (kind === "specification") return isApproved || undefined;
  if (isApproved !== undefined) return isApproved;
  if (kind === "commercial" || kind === "managed-service") return false;
  return kind === "open-source" && license === undefined ? true : undefined;
}

/** The id that landscape2 would give it, for its home. */
function toLandscape2Ids(name: string, home: Placement | undefined, settings: Settings): string[] {
  const category = settings.categories.find(({ slug }) => slug === home?.category);
  const subcategory = category?.subcategories.find(({ slug }) => slug === home?.subcategory);
  return category && subcategory ? [landscape2Id(category.name.en, subcategory.name.en, name)] : [];
}

export function toProject(
  descriptor: ProjectDescriptor,
  slug: string,
  settings: Settings,
  position: Position,
): Project {
  const { name, kind, stage, license, relations } = descriptor;
  const foundation = descriptor.foundation ?? (stage === undefined ? undefined : settings.foundation);
  const eventFoundation = descriptor.foundation ?? settings.foundation;
  const stageEvents = (descriptor.stages ?? []).map((event): StageEvent => ({
    ...event,
    foundation: event.foundation ?? eventFoundation,
  }));
  const placements = descriptor.categories.map(toPlacement);
  const featured = settings.stages.find(({ id }) => id === stage)?.featured;
  return {
    slug,
    oldSlugs: descriptor["old-slugs"] ?? [],
    legacyIds: {
      landscape2: toLandscape2Ids(name, placements[0], settings),
      landscapeapp: [landscapeappId(name)].filter((id) => id !== ""),
    },
    name,
    aliases: descriptor.aliases ?? [],
    kind,
    summary: descriptor.summary,
    description: descriptor.description,
    placements,
    stage,
    stageEvents,
    foundation,
    featured: featured && { ...featured, exceptIn: [] },
    license,
    licenseChanges: descriptor["license-changes"] ?? [],
    isOpenSource: judgeOpenSource(descriptor),
    homepage: descriptor.homepage,
    repositories: toRepositories(descriptor.repositories),
    links: toLinks(descriptor),
    logo: toLogo(descriptor.logo),
    vendors: descriptor.vendors ?? [],
    relations: RELATION_KINDS.flatMap((each) => (relations?.[each] ?? []).map((target) => ({ kind: each, target }))),
    tags: descriptor.tags ?? [],
    languages: descriptor.languages ?? [],
    country: descriptor.country,
    audits: descriptor.audits ?? [],
    endUsers: descriptor["end-users"] ?? [],
    isSpecification: kind === "specification" ? true : undefined,
    joined: stageEvents.map(({ date }) => date).find(isDay),
    extra: descriptor.extra ?? {},
    sources: descriptor.sources ?? [],
    position,
  };
}
