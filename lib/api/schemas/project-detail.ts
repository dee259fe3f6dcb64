import { z } from "zod";
import { repositoryDataSchema } from "../../liveness/repository-data";
import { PROJECT_KINDS, RELATION_KINDS, VENDOR_ROLES } from "../../model/types";
import type { ProjectDetail } from "../../snapshot/types";
import { day, localized, partialDate, shapes, slug, url } from "./common";

const logoIndex = z.int().nullable().describe("Place in the logo sheets.");

const place = z.strictObject({ slug, name: localized });

const relation = z
  .strictObject({
    kind: z.enum(RELATION_KINDS),
    slug,
    name: z.string(),
    logo: logoIndex,
    color: z.string().optional(),
  })
  .register(shapes, { id: "ProjectRelation" });

const report = z
  .strictObject({
    url,
    isPrimary: z.boolean(),
    known: z.strictObject({ data: repositoryDataSchema, readOn: day }).optional(),
    goneOn: day.optional().describe("Its host knew no such repository on this day."),
  })
  .register(shapes, { id: "RepositoryReport" });

/** Everything about one project. */
export const projectDetailSchema: z.ZodType<ProjectDetail> = z
  .strictObject({
    slug,
    name: z.string(),
    aliases: z.array(z.string()),
    kind: z.enum(PROJECT_KINDS).optional(),
    summary: localized.optional(),
    description: localized.optional(),
    stage: z.string().optional(),
    stageEvents: z.array(z.strictObject({ stage: z.string(), date: partialDate, foundation: z.string().optional() })),
    foundation: z.string().optional(),
    placements: z.array(z.strictObject({ category: place, subcategory: place })),
    license: z.string().optional(),
    licenseChanges: z.array(
      z.strictObject({
        date: partialDate,
        from: z.string().optional(),
        to: z.string(),
        note: localized.optional(),
      }),
    ),
    isOpenSource: z.boolean().optional(),
    homepage: url.optional(),
    repositories: z.array(
      z.strictObject({
        url,
        name: z.string().optional(),
        isPrimary: z.boolean(),
        branch: z.string().optional(),
        license: z.string().optional(),
      }),
    ),
    reports: z.array(report).optional().describe("What the hosts say of its repositories."),
    links: z.array(z.strictObject({ kind: z.string(), name: z.string().optional(), url: z.string() })),
    logo: z.string().nullable().describe("Hash of the picture: `/logos/<hash>.webp`."),
    color: z.string().optional(),
    vendors: z.array(
      z.strictObject({ slug, name: localized, role: z.enum(VENDOR_ROLES), country: z.string().optional() }),
    ),
    relations: z.array(relation).describe("From this project to others."),
    relatedFrom: z.array(relation).describe("From others to this one."),
    tags: z.array(z.string()),
    languages: z.array(z.string()),
    country: z.string().optional(),
    audits: z.array(z.strictObject({ date: partialDate, vendor: z.string(), type: z.string(), url })),
    endUsers: z.array(z.string()),
    isEndUser: z.boolean().optional(),
    isSpecification: z.boolean().optional(),
    joined: partialDate.optional(),
    summaryFields: z
      .strictObject({
        useCase: z.string().optional(),
        businessUse: z.string().optional(),
        integrations: z.string().optional(),
        releaseRate: z.string().optional(),
        introUrl: z.string().optional(),
        personas: z.array(z.string()).optional(),
      })
      .optional(),
    extra: z.record(z.string(), z.string()),
    sources: z.array(z.strictObject({ fact: z.string().optional(), url })),
    editUrl: url.optional(),
    position: z.string().describe("Where it is written down in the landscape's folder."),
  })
  .register(shapes, { id: "ProjectDetail" });
