import type { Category, Landscape, Stage } from "../model/types";
import type { LandscapeDescriptor } from "./landscape-schema";

export type Settings = Omit<Landscape, "projects" | "vendors">;

/** What stands in for settings that can't be read, so that the other files can still be checked. */
export const NO_SETTINGS: Settings = {
  name: { en: "" },
  stages: [],
  groups: [],
  categories: [],
  guide: [],
  extra: {},
};

function toStage({ id, name, description, featured, archived }: LandscapeDescriptor["stages"][number]): Stage {
  return { id, name, description, featured, isArchived: archived === true };
}

function toCategory({ id, subcategories, ...rest }: LandscapeDescriptor["categories"][number]): Category {
  return { slug: id, ...rest, subcategories: subcategories.map(({ id: slug, ...each }) => ({ slug, ...each })) };
}

export function toSettings(descriptor: LandscapeDescriptor): Settings {
  const { name, description, foundation, url, analytics } = descriptor;
  return {
    name,
    description,
    foundation,
    url,
    editUrl: descriptor["edit-url"],
    tileSize: descriptor["tile-size"],
    analytics,
    stages: descriptor.stages.map(toStage),
    groups: (descriptor.groups ?? []).map(({ id, ...rest }) => ({ slug: id, ...rest })),
    categories: descriptor.categories.map(toCategory),
    guide: [],
    extra: {},
  };
}
