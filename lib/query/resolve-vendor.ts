import "server-only";
import { cache } from "react";
import { readTogether } from "../db/edition";
import { getSnapshot } from "../db/queries";
import { getVendorProfile } from "../db/vendor-profile";
import { routes } from "../routes";
import type { Snapshot } from "../snapshot/types";
import type { VendorProfile } from "../vendors/types";
import { decodeSegment } from "./resolve-project";
import { vendorDetour } from "./vendor-detour";

export type ResolvedVendor = { profile: VendorProfile; snapshot: Snapshot } | { movedTo: string } | null;

/** What a segment of an address means today: a vendor, the slug that took its place, or nothing. */
export const resolveVendor = cache((segment: string): Promise<ResolvedVendor> => {
  const slug = decodeSegment(segment).normalize("NFC");
  return readTogether(async () => {
    const [profile, snapshot] = [await getVendorProfile(slug), await getSnapshot()];
    if (profile && snapshot) return { profile, snapshot };
    const detour = await vendorDetour(routes.vendor(slug));
    return detour === "unknown" ? null : detour;
  });
});
