import { createLoader, createParser, createSerializer, parseAsStringLiteral } from "nuqs/server";
import type { Facet } from "../landscape/facets";
import { narrowingParams, parseAsList } from "../search-params";
import { readColor } from "./variables";

const CLASSIFICATIONS = ["category", "maturity", "tag"] as const;
export const STYLES = ["clean", "bordered", "shadowed", "card"] as const;
export const SIZES = ["xs", "sm", "md", "lg", "xl"] as const;
export const ALIGNMENTS = ["left", "center", "right"] as const;
export const FONTS = ["sans-serif", "serif", "monospace"] as const;
export const EMBED_THEMES = ["light", "dark", "auto"] as const;

const MAX_TEXT = 200;

const parseAsFlag = createParser<boolean>({
  parse: (text) => (text === "true" ? true : text === "false" ? false : null),
  serialize: String,
});

/** A whole number of px within limits; others are ignored, as landscape2 does. */
const parseAsPx = (least: number, most: number) =>
  createParser<number>({
    parse: (text) => (/^\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : null),
    serialize: String,
  });

const parseAsColor = createParser<string>({ parse: readColor, serialize: (value) => value });

const parseAsKey = createParser<string>({
  parse: (text) => (text !== "" && text.length <= MAX_TEXT ? text : null),
  serialize: (text) => text,
});

/** What landscape2's embeds understand, under its names and with its defaults. */
const oldParams = {
  classify: parseAsStringLiteral(CLASSIFICATIONS).withDefault("category"),
  key: parseAsKey,
  categories: parseAsList,
  subcategories: parseAsList,
  headers: parseAsFlag.withDefault(false),
  "category-header": parseAsFlag.withDefault(true),
  "category-in-subcategory": parseAsFlag.withDefault(false),
  "title-uppercase": parseAsFlag.withDefault(false),
  "title-alignment": parseAsStringLiteral(ALIGNMENTS).withDefault("left"),
  "title-font-family": parseAsStringLiteral(FONTS).withDefault("sans-serif"),
  "title-font-size": parseAsPx(10, 60).withDefault(13),
  "bg-color": parseAsColor,
  "fg-color": parseAsColor,
  style: parseAsStringLiteral(STYLES).withDefault("shadowed"),
  size: parseAsStringLiteral(SIZES).withDefault("md"),
  "items-alignment": parseAsStringLiteral(ALIGNMENTS).withDefault("left"),
  "items-spacing": parseAsPx(0, 200),
  "item-name": parseAsFlag.withDefault(false),
  "item-name-font-size": parseAsPx(10, 40).withDefault(11),
  "item-modal": parseAsFlag.withDefault(false),
  "hide-organization-section": parseAsFlag.withDefault(false),
};

/** Ours beside them. */
const ownParams = {
  theme: parseAsStringLiteral(EMBED_THEMES).withDefault("light"),
  /** Slug of the project whose card is shown instead of the list. */
  item: parseAsKey,
  /** Present: the card is shown in a dialog of the host page, which has its own way to close. */
  dialog: parseAsStringLiteral(["true"] as const),
};

/** The whole contract of the query of `/embed`; the filters of the map narrow it too. */
const embedParams = { ...oldParams, ...ownParams, ...narrowingParams };

/** Old keys that have nothing to do here: paths come from the address, the height from our own script. */
const IDLE_KEYS: readonly string[] = ["base-path", "iframe-resizer"];

export const loadEmbedParams = createLoader(embedParams);

export type EmbedParams = Awaited<ReturnType<typeof loadEmbedParams>> & { [facet in Facet]: string[] };

const serialize = createSerializer(embedParams);

/** The query of an embed as the site writes it, without `?`. */
export function embedQuery(params: Partial<EmbedParams>, variables: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(serialize(params));
  for (const [name, value] of Object.entries(variables)) query.set(name, value);
  return query.toString();
}

/** Keys of a form of which nothing was chosen. */
const isBlank = (value: string) => value.trim() === "";

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The keys of a query that mean nothing here, or whose value does not; for whoever sets an embed up. */
export function ignoredKeys(query: Query, isVariable: (name: string, value: string) => boolean): string[] {
  return Object.entries(query).flatMap(([key, value]) => {
    const values = [value ?? []].flat().filter((each) => !isBlank(each));
    if (values.length === 0 || IDLE_KEYS.includes(key)) return [];
    if (key.startsWith("--")) return values.every((each) => isVariable(key, each)) ? [] : [key];
    const parser = Object.hasOwn(embedParams, key) ? embedParams[key as keyof typeof embedParams] : undefined;
    if (!parser) return [key];
    const parsed = parser.type === "multi" ? parser.parse(values) : parser.parse(values[0] ?? "");
    return parsed === null ? [key] : [];
  });
}
