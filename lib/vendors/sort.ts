import { localize } from "../i18n/localized";
import type { VendorSummary } from "../snapshot/types";
import type { VendorSort, VendorSortKey } from "./params";

/** Projects in a role, each once; in any role for `projects`. */
export function countOf(vendor: VendorSummary, key: Exclude<VendorSortKey, "name">): number {
  if (key === "projects") return vendor.projects;
  return vendor.roles.find(({ role }) => role === key)?.projects ?? 0;
}

/** In the order asked for; ties by number of projects, then name, then slug, so that the order is the same every time. */
export function sortVendors(vendors: readonly VendorSummary[], sort: VendorSort, locale: string): VendorSummary[] {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
  const { key, sign } = partsOf(sort);
  const byName = (a: VendorSummary, b: VendorSummary) =>
    collator.compare(localize(a.name, locale), localize(b.name, locale));
  const compare = (a: VendorSummary, b: VendorSummary) =>
    key === "name" ? byName(a, b) : countOf(b, key) - countOf(a, key);
  return vendors.toSorted(
    (a, b) => sign * compare(a, b) || b.projects - a.projects || byName(a, b) || (a.slug < b.slug ? -1 : 1),
  );
}

function partsOf(sort: VendorSort): { key: VendorSortKey; sign: 1 | -1 } {
  return { key: sort.replace(/^-/, "") as VendorSortKey, sign: sort.startsWith("-") ? -1 : 1 };
}

/** What a press on a column's head leads to: its order, and on the next press that order backwards. */
export function nextVendorSort(sort: VendorSort, key: VendorSortKey): VendorSort {
  return sort === key ? `-${key}` : key;
}

export function vendorAriaSort(sort: VendorSort, key: VendorSortKey): "ascending" | "descending" | "none" {
  const current = partsOf(sort);
  if (current.key !== key) return "none";
  return (key === "name") === (current.sign === 1) ? "ascending" : "descending";
}
