import "server-only";
import { getDatabase } from "./client";
import { perEdition } from "./per-edition";

/** Hash of the large picture of every project that has one, by slug: for where a logo is drawn larger than on a tile. */
export const getPictureHashes = perEdition("pictures", async (): Promise<ReadonlyMap<string, string>> => {
  const db = await getDatabase();
  const rows = await db.project.findMany({ select: { slug: true, logo: true } });
  return new Map(rows.flatMap(({ slug, logo }) => (logo === null ? [] : [[slug, logo] as const])));
});
