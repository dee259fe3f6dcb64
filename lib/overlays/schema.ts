import { z } from "zod";
import { country, date, listOf, localized, slug, tag, text } from "../descriptors/fields";
import { projectSchema } from "../descriptors/project-schema";
import { MAX_NOTE_LENGTH, MAX_STATUS_LENGTH } from "../shortlist/types";

const status = text.max(MAX_STATUS_LENGTH);
const note = text.max(MAX_NOTE_LENGTH);

const opinion = {
  status: status.optional().describe("`adopt`, `trial`, `assess`, `hold`, or your own words."),
  note: note.optional().describe("What there is to say about it, as plain text."),
};

const entry = {
  name: text.optional().describe("Its name, for people who read this file."),
  ...opinion,
  tags: listOf(tag).optional().describe("Words to filter by, besides those that it has."),
  added: date.optional().describe("When it came on the list."),
};

const listed = z.array(z.strictObject({ project: slug.describe("Slug of a project of the landscape."), ...entry }));
const bySlug = z.record(z.string(), z.strictObject(entry));

const PRIVATE_KEYS = {
  name: true,
  slug: true,
  aliases: true,
  categories: true,
  summary: true,
  description: true,
  homepage: true,
  repositories: true,
  documentation: true,
  links: true,
  license: true,
  stage: true,
  vendors: true,
  tags: true,
  languages: true,
  extra: true,
} as const;

const privateProject = projectSchema.pick(PRIVATE_KEYS).extend({
  kind: projectSchema.shape.kind.optional().describe("What sort of thing it is."),
  country: country.optional().describe("Where it comes from, two letters of ISO 3166-1."),
  ...opinion,
});

const ownStatus = z.strictObject({
  id: status.describe("What projects name it by."),
  name: localized.optional().describe("What readers see instead."),
  hue: z.int().min(0).max(359).optional().describe("Its colour on the map, in degrees of the colour circle."),
});

/** `overlays/<slug>.yml`. */
export const overlaySchema = z.strictObject({
  name: localized.describe("Whose list it is, as readers see it."),
  description: localized.optional().describe("What the list is for."),
  statuses: z.array(ownStatus).optional().describe("Your own statuses, in order; then no others but the usual four."),
  projects: z.union([listed, bySlug]).optional().describe("What the list says of projects: entries, or slugs as keys."),
  private: z.array(privateProject).optional().describe("Projects that nobody sees without this list."),
});

export type OverlayDescriptor = z.infer<typeof overlaySchema>;
export type PrivateDescriptor = z.infer<typeof privateProject>;
