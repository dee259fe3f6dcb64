import "server-only";
import { findVendorSlug, getSnapshot } from "../db/queries";
import { vendorSlugOf } from "../routes";
import { type SlugDetour, slugDetour } from "./slug-detour";

/** Where the address of a vendor leads that is none today; `null` for every other address. */
export async function vendorDetour(pathname: string): Promise<SlugDetour | null> {
  const slug = vendorSlugOf(pathname)?.normalize("NFC");
  const snapshot = slug === undefined ? null : await getSnapshot();
  if (slug === undefined || !snapshot) return null;
  const has = (wanted: string) => snapshot.vendors.some((vendor) => vendor.slug === wanted);
  return slugDetour(slug, { has, findToday: findVendorSlug });
}
