import type { RenderedLogos } from "../logos/types";
import type { Landscape } from "../model/types";
import { siteLogoKey, siteLogos } from "./logo-requests";

/** What a landscape has, by kind. */
export type Counts = {
  projects: number;
  /** In the order of the stages; `null` is what is on none. */
  byStage: { stage: string | null; projects: number }[];
  placements: number;
  categories: number;
  subcategories: number;
  vendors: number;
  relations: number;
  /** Projects and vendors with a drawn logo, and those with a monogram. */
  logos: number;
  monograms: number;
};

function total(sizes: number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}

export function countLandscape(landscape: Landscape, logos: RenderedLogos["logos"]): Counts {
  const { projects, categories, vendors, stages } = landscape;
  const drawn = logos.size - [...siteLogos(landscape).keys()].filter((key) => logos.has(siteLogoKey(key))).length;
  return {
    projects: projects.length,
    byStage: [...stages.map(({ id }) => id), null].map((stage) => ({
      stage,
      projects: projects.filter((project) => (project.stage ?? null) === stage).length,
    })),
    placements: total(projects.map(({ placements }) => placements.length)),
    categories: categories.length,
    subcategories: total(categories.map(({ subcategories }) => subcategories.length)),
    vendors: vendors.length,
    relations: total(projects.map(({ relations }) => relations.length)),
    logos: drawn,
    monograms: projects.length + vendors.length - drawn,
  };
}
