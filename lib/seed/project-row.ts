import type { Prisma } from "../../prisma/generated/sqlite/client";
import type { DetailColumn } from "../db/columns";
import type { RenderedLogos } from "../logos/types";
import type { LogoSource, Project, StageEvent } from "../model/types";
import { toJson } from "./json";
import { projectLogoKey } from "./logo-requests";
import { placeKey } from "./map-order";

/** The columns of a logo; without a drawn one, the colour of the monogram. */
export function logoColumns(source: LogoSource, logo: { hash: string; index: number } | undefined) {
  if (logo) return { logo: logo.hash, logoIndex: logo.index };
  return source.kind === "file" || source.color === undefined ? {} : { color: source.color };
}

function newestDate(events: readonly StageEvent[]): string | undefined {
  return events
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
}

function detailOf(project: Project): DetailColumn {
  const { description, homepage, licenseChanges, links, audits, endUsers } = project;
  const { isEndUser, isSpecification, summaryFields, extra, sources, position } = project;
  return {
    description,
    homepage,
    licenseChanges,
    links,
    audits,
    endUsers,
    isEndUser,
    isSpecification,
    summaryFields,
    extra,
    sources,
    position,
  };
}

export function projectRow(
  project: Project,
  position: number,
  logos: RenderedLogos["logos"],
): Prisma.ProjectCreateManyInput {
  return {
    slug: project.slug,
    position,
    name: project.name,
    kind: project.kind,
    summary: project.summary,
    aliases: project.aliases,
    stage: project.stage,
    stageDate: newestDate(project.stageEvents),
    foundation: project.foundation,
    featured: project.featured,
    license: project.license,
    isOpenSource: project.isOpenSource,
    country: project.country,
    joined: project.joined,
    ...logoColumns(project.logo, logos.get(projectLogoKey(project.slug))),
    detail: toJson(detailOf(project)),
  };
}

/** `projects` in the order of the map: a placement's position is its place among the tiles of its subcategory. */
export function listPlacements(projects: readonly Project[]): Prisma.PlacementCreateManyInput[] {
  const sizes = new Map<string, number>();
  return projects.flatMap(({ slug, placements }) =>
    placements.map((placement, rank) => {
      const key = placeKey(placement);
      const position = sizes.get(key) ?? 0;
      sizes.set(key, position + 1);
      return {
        projectSlug: slug,
        rank,
        categorySlug: placement.category,
        subcategorySlug: placement.subcategory,
        position,
        isHome: rank === 0,
        isImplied: placement.isImplied ?? false,
      };
    }),
  );
}
