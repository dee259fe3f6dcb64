import "server-only";
import type { VendorOwners } from "../compare/families";
import type { Localized } from "../model/types";
import { getDatabase } from "./client";
import { perEdition } from "./per-edition";
import { present } from "./present";
import { readJson } from "./read-column";

/** Who owns whom among all vendors. */
export const getVendorOwners: () => Promise<VendorOwners | null> = perEdition("vendor-owners", async () => {
  const db = await getDatabase();
  const rows = await db.vendor.findMany({
    select: { slug: true, name: true, parent: true },
    orderBy: { slug: "asc" },
  });
  return new Map(rows.map(({ slug, name, parent }) => [slug, present({ name: readJson<Localized>(name), parent })]));
});
