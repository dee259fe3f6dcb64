import { group } from "d3";
import type { VendorOwners } from "../compare/families";
import { isIndependent } from "../compare/independence";
import type { Localized, ProjectKind, VendorKind, VendorRole } from "../model/types";
import type { Database } from "./connect";
import { present } from "./present";
import { readChoice, readJson } from "./read-column";
import { readSlices } from "./read-slices";

const ORGANIZATION: ProjectKind = "organization";

/** Whether each project is independent of any one vendor, by slug; those of which too little is known are left out. */
export async function readIndependence(db: Database): Promise<Map<string, boolean>> {
  const bySlug = { slug: "asc" } as const;
  const vendors = await readSlices((slice) =>
    db.vendor.findMany({ select: { slug: true, name: true, parent: true, kind: true }, orderBy: bySlug, ...slice }),
  );
  const owners: VendorOwners = new Map(
    vendors.map(({ slug, name, parent }) => [slug, present({ name: readJson<Localized>(name), parent })]),
  );
  const kinds = new Map(vendors.map(({ slug, kind }) => [slug, readChoice<VendorKind>(kind)]));
  const rows = await readSlices((slice) =>
    db.projectVendor.findMany({
      select: { projectSlug: true, vendorSlug: true, role: true },
      orderBy: [{ projectSlug: "asc" }, { rank: "asc" }],
      ...slice,
    }),
  );
  const projects = await readSlices((slice) =>
    db.project.findMany({ select: { slug: true, foundation: true, kind: true }, orderBy: bySlug, ...slice }),
  );
  const backersOf = group(rows, ({ projectSlug }) => projectSlug);
  return new Map(
    projects.flatMap(({ slug, foundation, kind }) => {
      // An organisation of its own is no project that anybody could be tied to.
      if (kind === ORGANIZATION) return [];
      const backers = (backersOf.get(slug) ?? []).map(({ vendorSlug, role }) => ({
        slug: vendorSlug,
        role: readChoice<VendorRole>(role),
        kind: kinds.get(vendorSlug),
      }));
      const answer = isIndependent({ foundation, vendors: backers }, owners);
      return answer === undefined ? [] : [[slug, answer] as const];
    }),
  );
}
