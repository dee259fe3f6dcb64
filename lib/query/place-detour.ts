import "server-only";
import { findPlace } from "../categories/find-place";
import { getSnapshot } from "../db/queries";
import { placeOf, routes } from "../routes";

/** Where the address of a category or subcategory leads that is none as written; `null` for every other address. */
export async function placeDetour(pathname: string): Promise<{ movedTo: string } | "unknown" | null> {
  const place = placeOf(pathname);
  const snapshot = place && (await getSnapshot());
  if (!place || !snapshot) return null;
  const [category, subcategory] = [place.category, place.subcategory].map((slug) => slug?.normalize("NFC"));
  if (category === undefined || findPlace(snapshot.categories, { category, subcategory })) return null;
  const lower = { category: category.toLowerCase(), subcategory: subcategory?.toLowerCase() };
  return findPlace(snapshot.categories, lower) ? { movedTo: routes.place(lower) } : "unknown";
}
