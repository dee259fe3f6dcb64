import type { Position, Vendor } from "../model/types";
import { toLogo } from "./to-logo";
import type { VendorDescriptor } from "./vendor-schema";

export function toVendor(descriptor: VendorDescriptor, slug: string, position: Position): Vendor {
  const { name, kind, summary, homepage, country, parent } = descriptor;
  return {
    slug,
    oldSlugs: descriptor["old-slugs"] ?? [],
    name: typeof name === "string" ? { en: name } : name,
    kind,
    summary,
    homepage,
    country,
    parent,
    logo: toLogo(descriptor.logo),
    position,
  };
}
