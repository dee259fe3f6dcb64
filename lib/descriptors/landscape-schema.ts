import { z } from "zod";
import { containerId, listOf, localized, slug, text, url } from "./fields";

const explanation = {
  summary: localized.optional().describe("What it is."),
  problem: localized.optional().describe("The problem that it solves."),
  when: localized.optional().describe("When someone needs it."),
  start: localized.optional().describe("Where to start."),
};

const stage = z.strictObject({
  id: slug.describe("What projects name it by, and part of addresses: never change it."),
  name: localized.describe("Name of the stage."),
  description: localized.optional().describe("What the stage promises to a user."),
  featured: z
    .strictObject({
      order: z.int().describe("The lower one comes first in its box."),
      label: localized.optional().describe("Words on the tile."),
    })
    .optional()
    .describe("Projects of this stage get larger tiles."),
  archived: z.boolean().optional().describe("Projects of this stage have left the path of maturity."),
});

const subcategory = z.strictObject({
  id: slug.describe("Unique within its category, part of addresses: never change it."),
  name: localized.describe("Heading of the box on the map."),
  ...explanation,
});

const category = z.strictObject({
  id: slug.describe("Part of addresses: never change it."),
  name: localized.describe("Heading of the band on the map."),
  ...explanation,
  subcategories: z.array(subcategory).min(1).describe("The boxes of this band, in order."),
});

const group = z.strictObject({
  id: slug.describe("Part of addresses: never change it."),
  name: localized.describe("Words on the tab."),
  categories: listOf(slug).describe("Ids of the categories under this tab."),
});

/** `landscape.yml` of our own format. */
export const landscapeSchema = z.strictObject({
  name: localized.describe("Name of the landscape."),
  description: localized.optional().describe("What it shows, in a sentence or two."),
  foundation: text
    .optional()
    .describe("The foundation that a project's stages are of, unless the project says another."),
  url: url.optional().describe("Address at which the landscape is served."),
  "edit-url": url.optional().describe("Address of this folder in its repository, for links that edit an entry."),
  "tile-size": z.enum(["compact", "comfortable", "large"]).optional().describe("Room that a tile takes at rest."),
  analytics: z
    .strictObject({
      gtm: containerId.describe("Id of a container of Google Tag Manager."),
    })
    .optional()
    .describe("Measures visits where the server says `ANALYTICS=on` and the reader agrees."),
  stages: z.array(stage).min(1).describe("Maturity levels from the lowest to the highest; archived ones last."),
  groups: z.array(group).optional().describe("Tabs of the map."),
  categories: z.array(category).min(1).describe("The bands of the map, in order."),
});

export type LandscapeDescriptor = z.infer<typeof landscapeSchema>;
