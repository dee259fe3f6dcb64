import { z } from "zod";

/** Names of the shapes in the description of the API. */
export const shapes = z.registry<{ id: string }>();

export const localized = z
  .strictObject({ en: z.string(), zh: z.string().optional() })
  .describe("A text in the languages that the landscape has.")
  .register(shapes, { id: "Localized" });

export const slug = z.string().min(1).describe("The permanent name in addresses.");
export const url = z.url();
export const day = z.iso.date();
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe("A day, or a month or year where no more is known.");
export const count = z.int().nonnegative();
export const placePath = z.string().describe("`category/subcategory`.");

/** One page of a list. */
export function pageSchema<Item extends z.ZodType>(id: string, item: Item) {
  return z
    .strictObject({
      total: count.describe("Of all pages."),
      page: z.int().min(1),
      perPage: z.int().min(1),
      items: z.array(item),
    })
    .register(shapes, { id });
}
