import { deburr } from "../model/deburr";
import type { VendorSummary } from "../snapshot/types";
import type { VendorParams } from "./params";

type Narrowing = Pick<VendorParams, "q" | "country" | "kind">;

/** Those whose name, in either language, or slug has every word of the query, and that fit the filters. */
export function narrowVendors<T extends Pick<VendorSummary, "slug" | "name" | "country" | "kind">>(
  vendors: readonly T[],
  { q, country, kind }: Narrowing,
): T[] {
  const words = deburr(q).split(/\s+/).filter(Boolean);
  return vendors.filter((vendor) => {
    if (country !== null && vendor.country !== country) return false;
    if (kind !== null && vendor.kind !== kind) return false;
    if (words.length === 0) return true;
    const text = deburr([vendor.name.en, vendor.name.zh ?? "", vendor.slug].join(" "));
    return words.every((word) => text.includes(word));
  });
}

/** How many of them have each value, the most frequent first; ties by the value. */
export function countBy<T, V extends string>(
  items: readonly T[],
  valueOf: (item: T) => V | undefined,
): { value: V; count: number }[] {
  const counts = new Map<V, number>();
  for (const item of items) {
    const value = valueOf(item);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
