import type { Landscape } from "../model/types";
import { type FeaturedRule, readFeaturedRules } from "./featured";
import { type GroupSetting, readGroupSettings } from "./groups";
import { hintAt } from "./hint";
import { child, fail, isMapOrAbsent, keysOf, type Part, warn } from "./part";
import { nameIn, type Named, type PlaceRule, readPlaceRules, readTagRules, type TagRule } from "./rules";
import { readColors, readFooter, readHeader } from "./site";
import { textOf, urlOf } from "./values";

export type Settings = {
  site: Pick<Landscape, "description" | "foundation" | "url" | "tileSize" | "header" | "footer" | "colors">;
  members?: Named;
  groups: GroupSetting[];
  overrides: PlaceRule[];
  endUsers: PlaceRule[];
  tags: TagRule[];
  featured: FeaturedRule[];
  /** What this release keeps without showing it, as in the file. */
  extra: Record<string, unknown>;
};

export const NO_SETTINGS: Settings = {
  site: {},
  groups: [],
  overrides: [],
  endUsers: [],
  tags: [],
  featured: [],
  extra: {},
};

const READ = new Set([
  ...["foundation", "url", "description", "grid_items_size", "header", "footer", "colors", "members_category"],
  ...["groups", "categories", "enduser", "tags", "featured_items"],
]);
const KEPT = new Set([
  ...["analytics", "base_path", "hide_organization_section_in_projects", "images", "logos_viewbox", "osano"],
  ...["screenshot_width", "upcoming_event", "view_mode"],
]);
const TILE_SIZES = new Map([
  ["small", "compact"],
  ["medium", "comfortable"],
  ["large", "large"],
] as const);

function readTileSize(part: Part): Landscape["tileSize"] {
  const text = textOf(part);
  const found = [...TILE_SIZES].find(([word]) => word === text);
  if (text !== undefined && !found) fail(part, `"${text}" is no size of items`, "use small, medium or large");
  return found?.[1];
}

function readRest(root: Part): Record<string, unknown> {
  const rest = keysOf(root).filter((key) => !READ.has(key));
  for (const key of rest) {
    const hint = hintAt(key, [...READ, ...KEPT], "remove it");
    if (!KEPT.has(key)) warn(child(root, key), `unknown setting "${key}"; kept without effect`, hint, "key");
  }
  return Object.fromEntries(rest.map((key) => [key, child(root, key).value]));
}

/** Reads `settings.yml`; names in it are looked up later, against the data file. */
export async function readSettings(root: Part, folder: string): Promise<Settings> {
  if (!isMapOrAbsent(root)) return NO_SETTINGS;
  const description = textOf(child(root, "description"));
  const site: Settings["site"] = {
    foundation: textOf(child(root, "foundation")),
    url: urlOf(child(root, "url")),
    description: description === undefined ? undefined : { en: description },
    tileSize: readTileSize(child(root, "grid_items_size")),
    header: await readHeader(child(root, "header"), folder),
    footer: await readFooter(child(root, "footer"), folder),
    colors: readColors(child(root, "colors")),
  };
  if (site.foundation === undefined) warn(root, 'there is no "foundation"', "name whose landscape this is");
  return {
    site,
    members: nameIn(child(root, "members_category")),
    groups: readGroupSettings(child(root, "groups")),
    overrides: readPlaceRules(child(root, "categories"), "name", "a category"),
    endUsers: readPlaceRules(child(root, "enduser"), "category", "a rule of end users"),
    tags: readTagRules(child(root, "tags")),
    featured: readFeaturedRules(child(root, "featured_items")),
    extra: readRest(root),
  };
}
