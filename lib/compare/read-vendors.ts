import { localize } from "../i18n/localized";
import { VENDOR_ROLES, type VendorRole } from "../model/types";
import { routes } from "../routes";
import type { ProjectDetail, ProjectVendor } from "../snapshot/types";
import { independentRoots, rootOf } from "./families";
import type { CompareCell, CompareItem } from "./types";
import type { Around } from "./words";

function nameOf(slug: string, { owners, words }: Around): string {
  return localize(owners.get(slug)?.name, words.locale) || slug;
}

/** Vendors each once, with all of their roles and the company at the top of theirs. */
function vendorItems(vendors: readonly ProjectVendor[], around: Around, saysRoles: boolean): CompareItem[] {
  const { owners, words } = around;
  const bySlug = new Map(vendors.map((vendor) => [vendor.slug, vendor]));
  return [...bySlug.values()].map(({ slug, name }) => {
    const root = rootOf(slug, owners);
    const roles = VENDOR_ROLES.filter((role) => vendors.some((each) => each.slug === slug && each.role === role));
    const notes = [
      ...(saysRoles ? roles.map((role) => words.role(role)) : []),
      ...(root === slug ? [] : [words.partOf(nameOf(root, around))]),
    ];
    return {
      value: saysRoles ? `${slug} ${roles.join(" ")}` : slug,
      text: localize(name, words.locale),
      href: routes.vendor(slug),
      ...(notes.length > 0 && { note: words.list(notes) }),
    };
  });
}

const isOrigin = ({ role }: { role: VendorRole }) => role === "origin";

export function readStartedBy({ vendors }: ProjectDetail, around: Around): CompareCell {
  return { items: vendorItems(vendors.filter(isOrigin), around, false) };
}

/** Those behind it now: whoever only started it stands in its own row. */
export function readVendors({ vendors }: ProjectDetail, around: Around): CompareCell {
  return {
    items: vendorItems(
      vendors.filter((vendor) => !isOrigin(vendor)),
      around,
      true,
    ),
  };
}

/** How many companies have a part in it, in any role. */
export function readIndependent({ vendors }: ProjectDetail, around: Around): CompareCell {
  const roots = independentRoots(
    vendors.map(({ slug }) => slug),
    around.owners,
  );
  if (roots.length === 0) return { items: [] };
  return {
    count: roots.length,
    items: roots.map((slug) => ({ value: slug, text: nameOf(slug, around), href: routes.vendor(slug) })),
  };
}
