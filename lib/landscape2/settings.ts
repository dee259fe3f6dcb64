import type { Landscape } from "../model/types";
import { readAnalytics } from "./analytics";
import { type FeaturedRule, readFeaturedRules } from "./featured";
import { type GroupSetting, readGroupSettings } from "./groups";
import { hintAt } from "./hint";
import { child, fail, isMapOrAbsent, keysOf, type Part, warn } from "./part";
import { nameIn, type Named, type PlaceRule, readPlaceRules, readTagRules, type TagRule } from "./rules";
import { readColors, readFooter, readHeader, readImages } from "./site";
import { readUpcomingEvent } from "./upcoming-event";
import { textOf, urlOf } from "./values";

type SiteKey =
  "description" | "foundation" | "url" | "tileSize" | "defaultView" | "event" | "images" | "analytics" | DressKey;
type DressKey = "header" | "footer" | "colors";

export type Settings = {
  site: Pick<Landscape, SiteKey>;
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
  ...["groups", "categories", "enduser", "tags", "featured_items", "images", "upcoming_event", "view_mode"],
  "analytics",
]);
const KEPT = new Set([
  ...["base_path", "hide_organization_section_in_projects", "logos_viewbox", "osano"],
  "screenshot_width",
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

function readView(part: Part): Landscape["defaultView"] {
  const text = textOf(part);
  if (text !== undefined && text !== "grid" && text !== "card") fail(part, `"${text}" is no view`, "use grid or card");
  return text === "card" ? "cards" : undefined;
}

/** The path is part of the build, as it stands in every address that the scripts know. */
function checkBasePath(part: Part): void {
  const text = textOf(part);
  if (text === undefined) return;
  if (!/^\/[^/]/.test(text)) fail(part, `"${text}" is no base path`, "start it with a slash, as in /landscape");
  else if (process.env.BASE_PATH !== text)
    warn(part, "the base path is set when the site is built", `build and start with BASE_PATH=${text}`);
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
    defaultView: readView(child(root, "view_mode")),
    images: await readImages(child(root, "images"), folder),
    event: readUpcomingEvent(child(root, "upcoming_event")),
    analytics: readAnalytics(child(root, "analytics")),
  };
  checkBasePath(child(root, "base_path"));
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
