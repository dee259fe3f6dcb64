import { z } from "zod";
import { PROJECT_KINDS, RELATION_KINDS, VENDOR_ROLES } from "../model/types";
import { country, date, listOf, localized, localizedLine, logo, slug, tag, text, url } from "./fields";
import { LINK_KEYS } from "./link-keys";

const placement = z
  .string()
  .superRefine((value, context) => {
    if (!/^[^/\s]+\/[^/\s]+$/.test(value))
      context.addIssue({
        code: "custom",
        message: `\`${value}\` names no place on the map`,
        params: { fix: "write the ids of a category and its subcategory, as in `orchestration/service-proxy`" },
      });
  })
  .meta({ pattern: "^[^/\\s]+/[^/\\s]+$" });

const repository = z.union([
  url,
  z.strictObject({
    url: url.describe("Address of the repository."),
    name: text.optional().describe("What it is called, where its address doesn't tell."),
    branch: text.optional().describe("The branch to look at."),
    license: text.optional().describe("Its own licence, as an SPDX expression."),
  }),
]);

const links = z.strictObject(
  Object.fromEntries(
    LINK_KEYS.map((key) => [key, url.optional().describe(`Address of its ${key.replaceAll("-", " ")}.`)]),
  ),
);

const licenseChange = z.strictObject({
  date: date.describe("When it took effect."),
  from: text.optional().describe("SPDX expression before."),
  to: text.describe("SPDX expression from then on."),
  note: localized.optional().describe("What the change means to users."),
});

const stageEvent = z.strictObject({
  stage: slug.describe("Id of the stage that it reached."),
  date: date.describe("When: a day, a month or a year."),
  foundation: text.optional().describe("The foundation whose stage this is, where it is another."),
});

const vendor = z.strictObject({
  vendor: slug.describe("Slug of the vendor."),
  role: z.enum(VENDOR_ROLES).describe("What the vendor is to the project."),
});

const relations = z.strictObject(
  Object.fromEntries(
    RELATION_KINDS.map((kind) => [
      kind,
      listOf(slug)
        .optional()
        .describe(`Slugs of what it is ${kind.replaceAll("-", " ")}.`),
    ]),
  ),
);

const audit = z.strictObject({
  date: date.describe("When the report came out."),
  vendor: text.describe("Who looked."),
  type: text.describe("What they looked at, such as `security`."),
  url: url.describe("Address of the report."),
});

const source = z.strictObject({
  fact: text.optional().describe("Which fact of this file."),
  url: url.describe("Where it is written."),
});

/** Facts that a published landscape may have otherwise, by the keys that they stand under here. */
const COMPARED_FACTS = ["stage", "stages", "homepage", "repositories"] as const;
export type ComparedFact = (typeof COMPARED_FACTS)[number];

const difference = z.strictObject({
  fact: z.enum(COMPARED_FACTS).describe("Which key of this file."),
  reason: text.describe("Why this file is right, or what the other says."),
});

/** `projects/<slug>.yml`. */
export const projectSchema = z.strictObject({
  name: text.describe("Name of the project, as it writes itself."),
  slug: slug.optional().describe("Part of its address, where the name doesn't give it."),
  "old-slugs": listOf(slug).optional().describe("Slugs that it had before; their addresses lead here."),
  aliases: listOf(text).optional().describe("Other names that people search for."),
  kind: z.enum(PROJECT_KINDS).describe("What sort of thing it is."),
  categories: listOf(placement).min(1).describe("Its places on the map as `category/subcategory`; the first is home."),
  summary: localizedLine.optional().describe("What it is, in one line."),
  description: localized.optional().describe("A short paragraph."),
  homepage: url.optional().describe("Address of its website."),
  repositories: z.array(repository).optional().describe("Its source repositories; the first is the main one."),
  documentation: url.optional().describe("Address of its documentation."),
  links: links.optional().describe("Where else to find it."),
  license: text.optional().describe("Its licence as an SPDX expression."),
  "license-changes": z.array(licenseChange).optional().describe("When the licence changed, oldest first."),
  logo: logo.optional(),
  stage: slug.optional().describe("Id of its stage; none for what is not on the path of maturity."),
  stages: z.array(stageEvent).optional().describe("When it reached each stage, oldest first."),
  foundation: text.optional().describe("The foundation that hosts it, where it is not the landscape's own."),
  vendors: listOf(vendor).optional().describe("Who stands behind it; never the foundation that hosts it."),
  relations: relations.optional().describe("What it has to do with other projects."),
  tags: listOf(tag).optional().describe("Words to filter by."),
  languages: listOf(text).optional().describe("Programming languages that it is written in."),
  country: country.optional().describe("Where it comes from, two letters of ISO 3166-1."),
  audits: z.array(audit).optional().describe("Public reports of people who examined it."),
  "end-users": listOf(text).optional().describe("Organisations that say in public that they use it."),
  sources: z.array(source).optional().describe("Where facts come from that are not obvious."),
  differs: z.array(difference).optional().describe("Facts that a published landscape has otherwise on purpose."),
  extra: z.record(z.string(), text).optional().describe("Anything else for the card, label to text."),
});

export type ProjectDescriptor = z.infer<typeof projectSchema>;
