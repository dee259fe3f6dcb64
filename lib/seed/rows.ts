import type { Prisma } from "../../prisma/generated/sqlite/client";
import type { RenderedLogos } from "../logos/types";
import type { Landscape } from "../model/types";
import { listAliases } from "./aliases";
import { toJson } from "./json";
import { inMapOrder } from "./map-order";
import { listPlacements, projectRow } from "./project-row";
import { explanationOf, vendorAliases, vendorRow } from "./vendor-row";

/** The rows of one landscape in the order in which they can be inserted; the keys are the client's names of the tables. */
export type LandscapeRows = {
  category: Prisma.CategoryCreateManyInput[];
  subcategory: Prisma.SubcategoryCreateManyInput[];
  vendor: Prisma.VendorCreateManyInput[];
  vendorAlias: Prisma.VendorAliasCreateManyInput[];
  project: Prisma.ProjectCreateManyInput[];
  placement: Prisma.PlacementCreateManyInput[];
  projectVendor: Prisma.ProjectVendorCreateManyInput[];
  relation: Prisma.RelationCreateManyInput[];
  stageEvent: Prisma.StageEventCreateManyInput[];
  repository: Prisma.RepositoryCreateManyInput[];
  projectTag: Prisma.ProjectTagCreateManyInput[];
  projectLanguage: Prisma.ProjectLanguageCreateManyInput[];
  alias: Prisma.AliasCreateManyInput[];
  guide: Prisma.GuideCreateManyInput[];
  overlay: Prisma.OverlayCreateManyInput[];
};

/** Turns a landscape into rows. Pure: the same landscape gives the same rows. */
export function toRows(landscape: Landscape, logos: RenderedLogos["logos"]): LandscapeRows {
  const projects = inMapOrder(landscape);
  return {
    category: landscape.categories.map((category, position) => ({
      slug: category.slug,
      position,
      name: category.name,
      explanation: toJson(explanationOf(category)),
      hasFixedOrder: category.hasFixedOrder ?? false,
    })),
    subcategory: landscape.categories.flatMap((category) =>
      category.subcategories.map((subcategory, position) => ({
        categorySlug: category.slug,
        slug: subcategory.slug,
        position,
        name: subcategory.name,
        explanation: toJson(explanationOf(subcategory)),
      })),
    ),
    vendor: landscape.vendors.map((vendor, position) => vendorRow(vendor, position, logos)),
    vendorAlias: vendorAliases(landscape.vendors),
    project: projects.map((project, position) => projectRow(project, position, logos)),
    placement: listPlacements(projects),
    projectVendor: projects.flatMap(({ slug, vendors }) =>
      vendors.map(({ vendor, role }, rank) => ({ projectSlug: slug, rank, vendorSlug: vendor, role })),
    ),
    relation: projects.flatMap(({ slug, relations }) =>
      relations.map(({ kind, target }, rank) => ({ sourceSlug: slug, rank, kind, targetSlug: target })),
    ),
    stageEvent: projects.flatMap(({ slug, stageEvents }) =>
      stageEvents.map((event, rank) => ({ projectSlug: slug, rank, ...event })),
    ),
    repository: projects.flatMap(({ slug, repositories }) =>
      repositories.map((repository, rank) => ({ projectSlug: slug, rank, ...repository })),
    ),
    projectTag: projects.flatMap(({ slug, tags }) =>
      [...new Set(tags)].map((tag, rank) => ({ projectSlug: slug, rank, tag })),
    ),
    projectLanguage: projects.flatMap(({ slug, languages }) =>
      [...new Set(languages)].map((language, rank) => ({ projectSlug: slug, rank, language })),
    ),
    alias: listAliases(projects),
    guide: [{ id: 1, chapters: toJson(landscape.guide) }],
    overlay: (landscape.overlays ?? []).map(({ slug, name, ...content }, position) => ({
      slug,
      position,
      name,
      content: toJson(content),
    })),
  };
}
