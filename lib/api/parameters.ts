import { z } from "zod";
import { CHANGE_KINDS } from "../changes/params";
import { pictureSchema, widthSchema } from "../export-map/request";
import { LOCALES } from "../i18n/routing";
import type { Facet } from "../landscape/facets";
import { PROJECT_KINDS, RELATION_KINDS, VENDOR_KINDS } from "../model/types";
import { COLORS, GROUP_BYS, SORTS, VIEWS } from "../search-params";
import { VENDOR_SORTS } from "../vendors/params";
import { pagingSchema } from "./query";
import { PROJECT_FIELDS } from "./schemas/project";

export type Parameter = {
  name: string;
  in: "query" | "path";
  description: string;
  schema: z.ZodType;
  /** A path always has its parameters. */
  isRequired?: boolean;
};

const inQuery = (name: string, description: string, schema: z.ZodType = z.string()): Parameter => ({
  ...{ name, in: "query", description, schema },
});

const list = (item: z.ZodType = z.string()) => z.array(item);
const isIt = list(z.enum(["true", "false"]));

const FACET_PARAMETERS: Record<Facet, Parameter> = {
  stage: inQuery("stage", "Ids of stages.", list()),
  category: inQuery("category", "Slugs of categories, or `category/subcategory`.", list()),
  status: inQuery("status", "Statuses of the list of `overlay`.", list()),
  alive: inQuery("alive", "Whether it was committed to within a year.", isIt),
  vendor: inQuery("vendor", "Slugs of vendors.", list()),
  independent: inQuery("independent", "Whether more than one organisation cares for it.", isIt),
  license: inQuery("license", "SPDX expressions.", list()),
  oss: inQuery("oss", "Whether it is open source.", isIt),
  kind: inQuery("kind", "What kind of thing it is.", list(z.enum(PROJECT_KINDS))),
  country: inQuery("country", "ISO 3166-1 alpha-2.", list()),
  language: inQuery("language", "Programming languages.", list()),
  tag: inQuery("tag", "Tags.", list()),
};

const SEARCH = inQuery("q", "Words that each project must have; typing errors are forgiven where nothing has them.");

const OVERLAY = inQuery(
  "overlay",
  "Slug of a list of the landscape's folder, whose statuses, tags and projects are laid over it.",
);

/** What narrows projects, as on the page. */
export const NARROWING_PARAMETERS = [SEARCH, ...Object.values(FACET_PARAMETERS), OVERLAY];

export const SEARCH_PARAMETERS = [
  { ...SEARCH, isRequired: true },
  OVERLAY,
  inQuery("v", "Version of the content that the places are meant in; another one is a problem."),
];

const PAGING = [
  inQuery("page", "From 1.", pagingSchema.shape.page),
  inQuery("per-page", "How many on a page.", pagingSchema.shape["per-page"]),
];

export const PROJECT_PARAMETERS = [
  ...NARROWING_PARAMETERS,
  inQuery("group", "Slug of a tab of the map; without it the whole landscape."),
  inQuery("sort", "Without it the best find first where there are words to find, else by name.", z.enum(SORTS)),
  inQuery("fields", "Keys to answer with, instead of all.", list(z.enum(PROJECT_FIELDS))),
  ...PAGING,
];

export const VENDOR_PARAMETERS = [
  inQuery("q", "Words of the name."),
  inQuery("country", "ISO 3166-1 alpha-2."),
  inQuery("kind", "What kind of organisation.", z.enum(VENDOR_KINDS)),
  inQuery("sort", "Counts begin with the greatest.", z.enum(VENDOR_SORTS).default("projects")),
  ...PAGING,
];

export const RELATION_PARAMETERS = [
  inQuery("project", "Slugs of projects at either end.", list()),
  inQuery("kind", "Kinds of relations.", list(z.enum(RELATION_KINDS))),
  ...PAGING,
];

export const CHANGE_PARAMETERS = [
  inQuery("q", "Words of the name."),
  inQuery("kind", "What happened.", list(z.enum(CHANGE_KINDS))),
  inQuery("category", "Slugs of categories, or `category/subcategory`.", list()),
  inQuery("vendor", "Slugs of vendors.", list()),
  inQuery("since", "Nothing from before this day.", z.iso.date()),
  ...PAGING,
];

const GROUP_OF_PAGE = inQuery(
  "group",
  "Slug of a tab of the map, or `all`; without it the tab that the page would show.",
);

/** The whole query of the page counts; these decide what is in a file and in which order. */
export const EXPORT_PARAMETERS = [
  ...NARROWING_PARAMETERS,
  GROUP_OF_PAGE,
  inQuery("view", "In whose order.", z.enum(VIEWS)),
  inQuery("group-by", "What the cards are grouped by.", z.enum(GROUP_BYS).default("category")),
  inQuery("sort", "Order of cards and table.", z.enum(SORTS).default("name")),
  inQuery("lang", "Language of names.", z.enum(LOCALES).default("en")),
];

/** What decides how a drawing of the map looks. */
export const PICTURE_PARAMETERS = [
  ...NARROWING_PARAMETERS,
  GROUP_OF_PAGE,
  inQuery("compact", "The matches alone, instead of the others grown faint.", z.literal("true")),
  inQuery("at", "The map as it was on this day.", z.iso.date()),
  inQuery("color", "What tiles are coloured by.", z.enum(COLORS)),
  inQuery("theme", "Light or dark.", pictureSchema.shape.theme.unwrap().default("light")),
  inQuery("lang", "Language of names.", z.enum(LOCALES).default("en")),
  inQuery("width", "In px; a picture has two dots for each, as far as that stays within bounds.", widthSchema),
];

export const PREVIEW_PARAMETERS = [
  {
    ...inQuery("url", "Address of a `landscape.yml`, a `data.yml` or the file of one project or vendor.", z.url()),
    isRequired: true,
  },
];

export const inPath = (name: string, description: string, schema: z.ZodType = z.string()): Parameter => ({
  ...{ name, in: "path", description, schema },
});

/** The names that an address reads of a query. */
export function namesOf(parameters: readonly Parameter[]): string[] {
  return parameters.filter((each) => each.in === "query").map(({ name }) => name);
}
