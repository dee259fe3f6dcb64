import { z } from "zod";
import { count, localized, shapes, slug } from "../api/schemas/common";
import { FIELDS } from "./fields";

const factSchema = z
  .strictObject({ field: z.enum(FIELDS), before: z.array(localized), after: z.array(localized) })
  .describe("What one field said before and says after; an empty list where it says nothing.")
  .register(shapes, { id: "PreviewFact" });
export type FactChange = z.infer<typeof factSchema>;

const changeSchema = z
  .strictObject({
    slug,
    oldSlug: slug.optional().describe("The one of before, where it is another."),
    name: localized,
    facts: z.array(factSchema).describe("All that it says where it is new; what it said in short where it is gone."),
  })
  .register(shapes, { id: "PreviewChange" });
export type EntryChange = z.infer<typeof changeSchema>;

const changesSchema = z
  .strictObject({
    before: count,
    after: count,
    counts: z.strictObject({ added: count, removed: count, moved: count, edited: count }),
    added: z.array(changeSchema),
    removed: z.array(changeSchema),
    moved: z.array(changeSchema).describe("In other places than before, whatever else has changed."),
    edited: z.array(changeSchema),
  })
  .describe("Each entry stands in one list; of long lists the first part.")
  .register(shapes, { id: "PreviewChanges" });
export type Changes = z.infer<typeof changesSchema>;

const findingSchema = z
  .strictObject({
    file: z.string(),
    line: z.int(),
    column: z.int(),
    level: z.enum(["error", "warning"]),
    what: z.string(),
    fix: z.string(),
    isNew: z.boolean().describe("Whether it was not there before."),
  })
  .register(shapes, { id: "PreviewFinding" });
export type Finding = z.infer<typeof findingSchema>;

export const previewSchema = z
  .strictObject({
    base: z.string().nullable().describe("What it is compared with; null where there is nothing to compare with."),
    ...{ projects: changesSchema, vendors: changesSchema, places: changesSchema, settings: changesSchema },
    findings: z.strictObject({
      errors: count,
      warnings: count,
      new: count.describe("How many of both were not there before."),
      problems: z.array(findingSchema).describe("New ones first, errors first; of many the first part."),
    }),
  })
  .register(shapes, { id: "Preview" });
export type Preview = z.infer<typeof previewSchema>;
