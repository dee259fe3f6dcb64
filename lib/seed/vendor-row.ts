import type { Prisma } from "../../prisma/generated/sqlite/client";
import type { RenderedLogos } from "../logos/types";
import type { Explanation, Vendor } from "../model/types";
import { vendorLogoKey } from "./logo-requests";
import { logoColumns } from "./project-row";

export function explanationOf({ summary, problem, when, start }: Explanation): Explanation {
  return { summary, problem, when, start };
}

export function vendorRow(
  vendor: Vendor,
  position: number,
  logos: RenderedLogos["logos"],
): Prisma.VendorCreateManyInput {
  return {
    slug: vendor.slug,
    position,
    name: vendor.name,
    kind: vendor.kind,
    summary: vendor.summary,
    homepage: vendor.homepage,
    country: vendor.country,
    parent: vendor.parent,
    ...logoColumns(vendor.logo, logos.get(vendorLogoKey(vendor.slug))),
    source: vendor.position,
  };
}

/** The slugs that vendors had before, each once, none that another has now. */
export function vendorAliases(vendors: readonly Vendor[]): Prisma.VendorAliasCreateManyInput[] {
  const slugs = new Set(vendors.map(({ slug }) => slug));
  const targets = new Map<string, string>();
  for (const { slug, oldSlugs } of vendors)
    for (const key of oldSlugs) if (!slugs.has(key) && !targets.has(key)) targets.set(key, slug);
  return [...targets].map(([key, vendorSlug]) => ({ key, vendorSlug }));
}
