import type { Localized } from "../model/types";

/** What is known of a vendor's owners. */
type VendorOwner = { name: Localized; parent?: string };
/** By slug. */
export type VendorOwners = ReadonlyMap<string, VendorOwner>;

/** The company at the top of a vendor's owners: itself where it has none. A circle of owners counts as its first slug. */
export function rootOf(slug: string, owners: VendorOwners): string {
  const seen = new Set<string>();
  let root = slug;
  while (!seen.has(root)) {
    seen.add(root);
    const parent = owners.get(root)?.parent;
    if (parent === undefined) return root;
    root = parent;
  }
  return [...seen].slice([...seen].indexOf(root)).sort()[0] ?? slug;
}

/** The companies behind some vendors, each once, subsidiaries counted as their owner, in the order of the vendors. */
export function independentRoots(vendors: readonly string[], owners: VendorOwners): string[] {
  return [...new Set(vendors.map((slug) => rootOf(slug, owners)))];
}
