import { z } from "zod";
import { LOCALES, routing } from "../i18n/routing";
import { landscapeParams } from "../search-params";
import { THEMES } from "./palette";

const MIN_WIDTH = 480;
const MAX_WIDTH = 6000;
const DEFAULT_WIDTH = 1920;

/** Width of a drawing in px, within what can be drawn. */
export const widthSchema = z.coerce.number().int().min(MIN_WIDTH).max(MAX_WIDTH);

export const pictureSchema = z.object({
  theme: z.enum(THEMES).catch("light"),
  lang: z.enum(LOCALES).catch(routing.defaultLocale),
  /** As the page, what it can't read it ignores. */
  width: widthSchema.nullable().catch(null),
});

/** What a query may say of a drawing of the map; view, columns and what is chosen for a comparison change nothing in it. */
export const PICTURE_QUERY = [
  ...Object.keys(pictureSchema.shape),
  ...Object.keys(landscapeParams).filter(
    (key) => !["view", "columns", "sort", "group-by", "compare", "shortlist"].includes(key),
  ),
];

/** @param own width that the landscape's settings name for pictures of it */
export function widthOf(asked: number | null, own: unknown): number {
  if (asked !== null) return asked;
  const read = widthSchema.safeParse(own);
  return read.success ? read.data : DEFAULT_WIDTH;
}
