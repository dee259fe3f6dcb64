import "server-only";
import { nearestEntries } from "../model/nearest-entries";
import type { Localized } from "../model/types";
import type { VendorSummary } from "../snapshot/types";
import type { VendorProfile } from "../vendors/types";
import { isAskable } from "./askable";
import { getDatabase } from "./client";
import { readTogether } from "./edition";
import { getSnapshot, getVendor } from "./queries";
import { listVendorEvents } from "./stage-events";
import { VENDOR_SUMMARY_SELECT, toVendorSummary } from "./vendor-detail";

async function listChildren(parent: string): Promise<VendorSummary[]> {
  const db = await getDatabase();
  const rows = await db.vendor.findMany({
    where: { parent },
    select: VENDOR_SUMMARY_SELECT,
    orderBy: { position: "asc" },
  });
  return rows.map(toVendorSummary);
}

export async function getVendorProfile(slug: string): Promise<VendorProfile | null> {
  if (!isAskable(slug)) return null;
  return readTogether(async () => {
    const vendor = await getVendor(slug);
    return vendor && { vendor, children: await listChildren(slug), events: await listVendorEvents(slug) };
  });
}

/** The vendors whose slug or name, in either language, comes nearest to an unknown slug. */
export async function listNearestVendors(slug: string, max = 5): Promise<{ slug: string; name: Localized }[]> {
  const vendors = (await getSnapshot())?.vendors ?? [];
  const found = nearestEntries(slug, vendors, ({ slug, name }) => [slug, name.en, name.zh ?? []].flat(), max);
  return found.map(({ slug, name }) => ({ slug, name }));
}
