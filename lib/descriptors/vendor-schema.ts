import { z } from "zod";
import { VENDOR_KINDS } from "../model/types";
import { country, listOf, localized, localizedLine, logo, slug, text, url } from "./fields";

/** `vendors/<slug>.yml`. */
export const vendorSchema = z.strictObject({
  name: z.union([text, localized]).describe("Name of the organisation: one text, or one for each language."),
  slug: slug.optional().describe("Part of its address, where the file's name can't be."),
  "old-slugs": listOf(slug).optional().describe("Slugs that it had before; their addresses lead here."),
  kind: z.enum(VENDOR_KINDS).describe("What sort of organisation it is."),
  homepage: url.optional().describe("Address of its website."),
  country: country.optional().describe("Country of its seat, two letters of ISO 3166-1."),
  parent: slug.optional().describe("Slug of the vendor that owns it."),
  summary: localizedLine.optional().describe("Who it is, in one line."),
  logo: logo.optional(),
});

export type VendorDescriptor = z.infer<typeof vendorSchema>;
