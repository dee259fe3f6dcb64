import { z } from "zod";
import { MAP_FORMATS, MAP_TYPES } from "../exports/formats";
import { CHARTS } from "../stats/types";
import {
  CHANGE_PARAMETERS,
  EXPORT_PARAMETERS,
  inPath,
  NARROWING_PARAMETERS,
  type Parameter,
  PICTURE_PARAMETERS,
  PREVIEW_PARAMETERS,
  PROJECT_PARAMETERS,
  RELATION_PARAMETERS,
  SEARCH_PARAMETERS,
  VENDOR_PARAMETERS,
} from "./parameters";
import { hitsSchema } from "./schemas/hits";
import { countSchema, itemSchema, itemsSchema } from "./schemas/landscape2";
import {
  categoriesSchema,
  changePageSchema,
  healthSchema,
  relationPageSchema,
  stagesSchema,
  vendorDetailSchema,
  vendorPageSchema,
} from "./schemas/lists";
import { previewSchema } from "../preview/schema";
import { exportSchema, projectPageSchema } from "./schemas/project";
import { projectDetailSchema } from "./schemas/project-detail";

/** What the addresses are about, in the order of the documentation. */
export const TAGS = {
  projects: "Projects",
  landscape: "Landscape",
  exports: "Exports and badges",
  landscape2: "As landscape2 gives it",
  own: "For the site itself",
} as const;
type Tag = keyof typeof TAGS;

export type Endpoint = {
  path: string;
  tag: Tag;
  summary: string;
  description?: string;
  parameters: readonly Parameter[];
  type: string;
  schema: z.ZodType;
  /** Statuses of problems beside 500 and 503. */
  problems: readonly (400 | 404)[];
};

const JSON_TYPE = "application/json";
const CSV = "text/csv";
const text = z.string();
const INTERNAL = "Made for this site's own pages: its shape may change with any release.";
const compact = z.looseObject({}).describe(INTERNAL);
const DRAWN = "Drawn as the page shows it; takes some seconds when it is asked for first.";

type Rest = Partial<Pick<Endpoint, "description" | "parameters" | "problems">>;

function endpoint(tag: Tag, path: string, summary: string, schema: z.ZodType, type: string, rest: Rest = {}): Endpoint {
  return { tag, path, summary, schema, type, parameters: [], problems: [], ...rest };
}

const json = (tag: Tag, path: string, summary: string, schema: z.ZodType, rest?: Rest) =>
  endpoint(tag, path, summary, schema, JSON_TYPE, rest);

const PAGED = [400] as const;
const MAY_BE_UNKNOWN = [404] as const;
const OWN_NAMES =
  "Names as landscape2 writes them in addresses: lower case, everything but letters and numbers a hyphen.";

const ofCategory = [inPath("category", OWN_NAMES)];
const ofSubcategory = [...ofCategory, inPath("subcategory", OWN_NAMES)];

/** Every address of data that others may build on. */
export const ENDPOINTS: readonly Endpoint[] = [
  json("projects", "/api/projects", "Projects", projectPageSchema, {
    description: "Narrowed by the same keys as the map. Values that the landscape does not have are ignored.",
    parameters: PROJECT_PARAMETERS,
    problems: PAGED,
  }),
  json("projects", "/api/projects/{slug}", "One project", projectDetailSchema, {
    description: "A slug of before, or in other case, redirects to the one of today.",
    parameters: [inPath("slug", "Of the project.")],
    problems: MAY_BE_UNKNOWN,
  }),
  json("projects", "/api/relations", "How projects stand to each other", relationPageSchema, {
    parameters: RELATION_PARAMETERS,
    problems: PAGED,
  }),
  json("projects", "/api/changes", "What happened, the newest first", changePageSchema, {
    parameters: CHANGE_PARAMETERS,
    problems: PAGED,
  }),
  json("landscape", "/api/categories", "Categories and subcategories", categoriesSchema),
  json("landscape", "/api/stages", "The path of maturity", stagesSchema),
  json("landscape", "/api/vendors", "Vendors", vendorPageSchema, { parameters: VENDOR_PARAMETERS, problems: PAGED }),
  json("landscape", "/api/vendors/{slug}", "One vendor", vendorDetailSchema, {
    parameters: [inPath("slug", "Of the vendor.")],
    problems: MAY_BE_UNKNOWN,
  }),
  endpoint("landscape", "/api/version", "Version of the content", text, "text/plain", {
    description: "Changes with the content; empty before there is any.",
  }),
  endpoint("exports", "/api/export.csv", "The view as CSV", text, CSV, { parameters: EXPORT_PARAMETERS }),
  json("exports", "/api/export.json", "The view as JSON", exportSchema, { parameters: EXPORT_PARAMETERS }),
  endpoint("exports", "/api/export.yaml", "The view as YAML", text, "application/yaml", {
    parameters: EXPORT_PARAMETERS,
  }),
  ...MAP_FORMATS.map((format) =>
    endpoint(
      "exports",
      `/api/export.${format}`,
      `The map of the view as ${format.toUpperCase()}`,
      text,
      MAP_TYPES[format],
      {
        description: DRAWN,
        parameters: PICTURE_PARAMETERS,
      },
    ),
  ),
  endpoint("exports", "/api/timeline.csv", "When projects reached their stages", text, CSV, {
    parameters: NARROWING_PARAMETERS,
  }),
  endpoint("exports", "/api/stats/{chart}.csv", "The figures of one chart", text, CSV, {
    parameters: [inPath("chart", "Which of the charts.", z.enum(CHARTS)), ...NARROWING_PARAMETERS],
    problems: MAY_BE_UNKNOWN,
  }),
  endpoint("exports", "/badges/{slug}.svg", "Badge of a project", text, "image/svg+xml", {
    description: "The landscape's name and the project's stage; follows the reader's light or dark theme.",
    parameters: [inPath("slug", "Of the project.")],
    problems: MAY_BE_UNKNOWN,
  }),
  json("landscape2", "/api/projects/all.json", "Items on the path of maturity", itemsSchema),
  json("landscape2", "/api/projects/count.json", "How many these are", countSchema),
  json("landscape2", "/api/projects/{id}.json", "One item", itemSchema, {
    parameters: [inPath("id", "landscape2's id: `category--subcategory--name`.")],
    problems: MAY_BE_UNKNOWN,
  }),
  json("landscape2", "/api/categories/{category}/all.json", "Items at home in a category", itemsSchema, {
    parameters: ofCategory,
    problems: MAY_BE_UNKNOWN,
  }),
  json("landscape2", "/api/categories/{category}/count.json", "How many these are", countSchema, {
    parameters: ofCategory,
    problems: MAY_BE_UNKNOWN,
  }),
  json(
    "landscape2",
    "/api/categories/{category}/{subcategory}/all.json",
    "Items at home in a subcategory",
    itemsSchema,
    {
      parameters: ofSubcategory,
      problems: MAY_BE_UNKNOWN,
    },
  ),
  json("landscape2", "/api/categories/{category}/{subcategory}/count.json", "How many these are", countSchema, {
    parameters: ofSubcategory,
    problems: MAY_BE_UNKNOWN,
  }),
  json("landscape2", "/api/members/all.json", "Members", itemsSchema),
  json("landscape2", "/api/members/count.json", "How many members there are", countSchema),
  json("landscape2", "/api/members/end-users.json", "Members that are end users", itemsSchema),
  endpoint("landscape2", "/docs/items.csv", "Every item as CSV", text, CSV),
  endpoint("landscape2", "/docs/projects.csv", "Items on the path of maturity as CSV", text, CSV),
  json("landscape", "/api/preview", "What a file would change", previewSchema, {
    description:
      "Compares a file on the public internet with the landscape of this site. Files themselves are sent to the same address with `POST`, as `multipart/form-data` with a part named `files` for each.",
    parameters: PREVIEW_PARAMETERS,
    problems: PAGED,
  }),
  json("own", "/api/openapi.json", "This description", compact),
  json("own", "/api/health", "Whether this server can answer", healthSchema, {
    description: "For whatever watches over it: 200 when the database can be read and holds a landscape.",
  }),
  json("own", "/api/landscape", "The landscape as the map holds it", compact),
  json("own", "/api/search", "What the search of the map finds", hitsSchema, {
    description: INTERNAL,
    parameters: SEARCH_PARAMETERS,
    problems: [400, 404],
  }),
  json("own", "/api/search-text/{version}", "Words to search in", compact, {
    parameters: [inPath("version", "Of the content.")],
    problems: MAY_BE_UNKNOWN,
  }),
  json("own", "/api/history", "What happened, as the map holds it", compact),
];
