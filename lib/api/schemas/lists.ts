import { z } from "zod";
import { CHANGE_KINDS } from "../../changes/params";
import { RELATION_KINDS, VENDOR_KINDS, VENDOR_ROLES } from "../../model/types";
import { count, localized, pageSchema, partialDate, placePath, shapes, slug, url } from "./common";

const vendorBase = {
  slug,
  name: localized,
  url: url.describe("Its page."),
  kind: z.enum(VENDOR_KINDS),
  country: z.string().optional().describe("ISO 3166-1 alpha-2."),
};

const vendorSchema = z
  .strictObject({
    ...vendorBase,
    projects: count.describe("Projects that it has a part in, each once."),
    roles: z.array(z.strictObject({ role: z.enum(VENDOR_ROLES), projects: count })),
  })
  .register(shapes, { id: "Vendor" });
export type ApiVendor = z.infer<typeof vendorSchema>;
export const vendorPageSchema = pageSchema("VendorPage", vendorSchema);

export const vendorDetailSchema = z
  .strictObject({
    ...vendorBase,
    summary: localized.optional(),
    homepage: url.optional(),
    logo: url.optional(),
    parent: z.strictObject({ slug, name: localized }).optional(),
    children: z.array(z.strictObject({ slug, name: localized })).describe("Vendors that belong to it."),
    projects: z
      .array(z.strictObject({ slug, name: z.string(), role: z.enum(VENDOR_ROLES), stage: z.string().optional() }))
      .describe("In the order of the map; one with two roles stands twice."),
    editUrl: url.optional(),
  })
  .register(shapes, { id: "VendorDetail" });
export type ApiVendorDetail = z.infer<typeof vendorDetailSchema>;

const part = { slug, name: localized, url, summary: localized.optional(), projects: count };

const categorySchema = z
  .strictObject({ ...part, subcategories: z.array(z.strictObject(part)) })
  .register(shapes, { id: "Category" });
export type ApiCategory = z.infer<typeof categorySchema>;
export const categoriesSchema = z
  .strictObject({ total: count, items: z.array(categorySchema) })
  .register(shapes, { id: "CategoryList" });

const stageSchema = z
  .strictObject({
    id: z.string(),
    name: localized,
    description: localized.optional(),
    stones: z.int().nullable().describe("Stones in its mark; null for what left the path of maturity."),
    isArchived: z.boolean(),
    projects: count,
  })
  .register(shapes, { id: "Stage" });
export type ApiStage = z.infer<typeof stageSchema>;
export const stagesSchema = z
  .strictObject({ total: count, items: z.array(stageSchema) })
  .register(shapes, { id: "StageList" });

const relationSchema = z
  .strictObject({ source: slug, kind: z.enum(RELATION_KINDS), target: slug })
  .register(shapes, { id: "Relation" });
export type ApiRelation = z.infer<typeof relationSchema>;
export const relationPageSchema = pageSchema("RelationPage", relationSchema);

const changeSchema = z
  .strictObject({
    id: z.string().describe("The same for as long as the change is."),
    date: partialDate,
    kind: z.enum(CHANGE_KINDS),
    slug: slug.describe("One that the landscape has no more keeps the slug that it had."),
    name: z.string(),
    url: url.optional().describe("Absent for what the landscape has no more."),
    fromStage: z.string().optional(),
    toStage: z.string().optional(),
    fromPlaces: z.array(placePath).optional(),
    toPlaces: z.array(placePath).optional(),
    fromName: z.string().optional(),
  })
  .register(shapes, { id: "Change" });
export type ApiChange = z.infer<typeof changeSchema>;
export const changePageSchema = pageSchema("ChangePage", changeSchema);

export const healthSchema = z
  .strictObject({ status: z.literal("ok"), version: z.string().describe("Of the content.") })
  .register(shapes, { id: "Health" });

export const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    nearest: z
      .array(z.strictObject({ slug, name: z.union([z.string(), localized]) }))
      .optional()
      .describe("What was meant perhaps."),
    errors: z
      .array(z.strictObject({ parameter: z.string(), detail: z.string() }))
      .optional()
      .describe("What is wrong with the query."),
  })
  .describe("RFC 9457.")
  .register(shapes, { id: "Problem" });
