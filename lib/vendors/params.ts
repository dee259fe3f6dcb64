import { createSerializer, parseAsString, parseAsStringLiteral } from "nuqs/server";
import { VENDOR_KINDS, VENDOR_ROLES } from "../model/types";
import { parseAsQuery } from "../search-params";

const VENDOR_SORT_KEYS = ["projects", "name", ...VENDOR_ROLES] as const;
export type VendorSortKey = (typeof VENDOR_SORT_KEYS)[number];
/** A key, or with `-` before it the same order backwards. Counts begin with the greatest. */
export const VENDOR_SORTS = VENDOR_SORT_KEYS.flatMap((key) => [key, `-${key}`] as const);
export type VendorSort = (typeof VENDOR_SORTS)[number];

/** The whole contract of the query of `/vendors`. Defaults are not written, unknown values are ignored. */
export const vendorParams = {
  q: parseAsQuery,
  country: parseAsString,
  kind: parseAsStringLiteral(VENDOR_KINDS),
  sort: parseAsStringLiteral(VENDOR_SORTS).withDefault("projects"),
};

export type VendorParams = {
  q: string;
  country: string | null;
  kind: (typeof VENDOR_KINDS)[number] | null;
  sort: VendorSort;
};

export const serializeVendors = createSerializer(vendorParams);
