import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { isMap, isSeq, parseDocument } from "yaml";

/** Writes a folder like a landscape2 one with one of its categories alone, with what belongs to it. */
export async function cutLandscape(folder: string, category: string, target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const document = parseDocument(await readFile(path.join(folder, "landscape.yml"), "utf8"));
  const categories = document.get("landscape");
  if (!isSeq(categories)) throw new Error(`${folder} has no list "landscape".`);
  categories.items = categories.items.filter((each) => isMap(each) && each.get("name") === category);
  await writeFile(path.join(target, "landscape.yml"), document.toString());
  for (const file of ["settings.yml", "guide.yml", "games.yml", "hosted_logos"])
    await cp(path.join(folder, file), path.join(target, file), { recursive: true });
}
