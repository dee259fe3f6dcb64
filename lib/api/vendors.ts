import "server-only";
import { createLoader } from "nuqs/server";
import { perEdition } from "../db/per-edition";
import { present } from "../db/present";
import { listVendors } from "../db/queries";
import { resolveVendor } from "../query/resolve-vendor";
import { apiRoutes, routes } from "../routes";
import type { VendorSummary } from "../snapshot/types";
import { narrowVendors } from "../vendors/narrow";
import { type VendorParams, vendorParams } from "../vendors/params";
import { sortVendors } from "../vendors/sort";
import { absoluteAddresses } from "./places";
import { queryRecord } from "./query";
import type { ApiVendor, ApiVendorDetail } from "./schemas/lists";

const getKeptVendors: () => Promise<VendorSummary[] | null> = perEdition("api-vendors", listVendors);

const load = createLoader(vendorParams);

export async function listApiVendors(query: URLSearchParams): Promise<ApiVendor[] | null> {
  const [vendors, at] = [await getKeptVendors(), await absoluteAddresses()];
  if (!vendors) return null;
  const params: VendorParams = load(queryRecord(query));
  return sortVendors(narrowVendors(vendors, params), params.sort, "en").map((vendor) => {
    const { slug, name, kind, country, projects, roles } = vendor;
    return { slug, name, url: at(routes.vendor(slug)), kind, ...present({ country }), projects, roles };
  });
}

/** What a segment of an address means: a vendor, the slug that took its place, or nothing. */
export async function findApiVendor(segment: string): Promise<ApiVendorDetail | { movedTo: string } | null> {
  const resolved = await resolveVendor(segment);
  if (!resolved || "movedTo" in resolved) return resolved;
  const at = await absoluteAddresses();
  const { vendor, children } = resolved.profile;
  const { slug, name, kind, country, summary, homepage, logo, parent, projects, editUrl } = vendor;
  return {
    ...{ slug, name, url: at(routes.vendor(slug)), kind },
    ...present({ country, summary, homepage, logo: logo === null ? null : at(apiRoutes.logo(logo)), parent }),
    children: children.map((child) => ({ slug: child.slug, name: child.name })),
    projects: projects.map((project) => ({
      ...{ slug: project.slug, name: project.name, role: project.role },
      ...present({ stage: project.stage }),
    })),
    ...present({ editUrl }),
  };
}
