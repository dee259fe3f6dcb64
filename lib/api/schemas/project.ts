import { z } from "zod";
import { PROJECT_KINDS } from "../../model/types";
import { count, day, localized, pageSchema, partialDate, placePath, shapes, slug, url } from "./common";

/** A project in a list. */
const projectSchema = z
  .strictObject({
    slug,
    name: z.string(),
    url: url.describe("Its page."),
    summary: localized.optional(),
    stage: z.string().optional(),
    stageDate: partialDate.optional().describe("When it reached its stage."),
    status: z.string().optional().describe("What the list of `overlay` says of it."),
    kind: z.enum(PROJECT_KINDS).optional(),
    placements: z.array(placePath).describe("Home first."),
    vendors: z.array(slug),
    license: z.string().optional().describe("An SPDX expression, or the words of the source where it is none."),
    isOpenSource: z.boolean().optional().describe("Absent where nothing says."),
    isIndependent: z.boolean().optional().describe("In the care of several organisations, or hosted by a foundation."),
    isAlive: z.boolean().optional().describe("Committed to within a year; absent without data of its repositories."),
    lastCommit: day.optional(),
    country: z.string().optional().describe("ISO 3166-1 alpha-2."),
    languages: z.array(z.string()),
    tags: z.array(z.string()),
    joined: partialDate.optional(),
    homepage: url.optional(),
    repository: url.optional(),
    logo: url.optional(),
  })
  .register(shapes, { id: "Project" });
export type ApiProject = z.infer<typeof projectSchema>;

/** The keys that `fields` may name. */
export const PROJECT_FIELDS = projectSchema.keyof().options;

const someFieldsSchema = projectSchema
  .partial()
  .describe("A project, whole or with the fields asked for.")
  .register(shapes, { id: "ProjectFields" });

export const projectPageSchema = pageSchema("ProjectPage", someFieldsSchema);

/** What is exported of a view. */
export const exportSchema = z
  .strictObject({
    landscape: z.string(),
    address: url.describe("Of the view."),
    version: z.string().describe("Of the landscape's content."),
    count,
    projects: z.array(projectSchema),
  })
  .register(shapes, { id: "Export" });
export type Export = z.infer<typeof exportSchema>;
