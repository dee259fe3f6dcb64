import "server-only";
import { listCategories } from "../db/category";
import { readTogether } from "../db/edition";
import { getGuide, getSnapshot } from "../db/queries";
import { buildGuide } from "../guide/build-guide";
import type { Guide } from "../guide/types";

/** The guide with the projects that it leads to, of one edition; `null` before the first seed. */
export function resolveGuide(locale: string): Promise<Guide | null> {
  return readTogether(async () => {
    const snapshot = await getSnapshot();
    if (!snapshot) return null;
    const chapters = await getGuide();
    const categories = chapters.length > 0 ? [] : await listCategories();
    return { snapshot, chapters: buildGuide(chapters, categories, snapshot, locale) };
  });
}
