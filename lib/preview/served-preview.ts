import "server-only";
import { readFile } from "node:fs/promises";
import { type Preview, previewSchema } from "./schema";

/** What the preview command wrote for the site that it serves; `null` on every other site. */
export async function readServedPreview(): Promise<Preview | null> {
  const file = process.env.PREVIEW_FILE;
  if (!file) return null;
  return previewSchema.parse(JSON.parse(await readFile(file, "utf8")));
}
