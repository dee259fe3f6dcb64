import type { z } from "zod";
import type { Localized, Position } from "../model/types";
import { mapConcurrently } from "../source/map-concurrently";
import type { Report } from "../source/problem";
import type { YamlSource } from "../source/yaml-file";
import { checkFileSlug, chooseSlug } from "./file-slug";
import { listDescriptorFiles } from "./list-files";
import { readDescriptorFile } from "./read-file";

const MAX_OPEN_FILES = 32;

type Named = { slug?: string; name: string | Localized };

/** What one folder of descriptors holds, by file name. */
export type Folder<Data, Thing> = {
  entries: { thing: Thing; data: Data; source: YamlSource }[];
  /** Slugs of files too faulty to use. */
  unusable: Set<string>;
  isWhole: boolean;
};

export async function readFolder<Data extends Named, Thing>(
  root: string,
  folder: string,
  schema: z.ZodType<Data>,
  toThing: (data: Data, slug: string, position: Position) => Thing,
  report: Report,
): Promise<Folder<Data, Thing>> {
  const result: Folder<Data, Thing> = { entries: [], unusable: new Set(), isWhole: true };
  const files = await listDescriptorFiles(root, folder, report);
  const read = await mapConcurrently(files, MAX_OPEN_FILES, (file) => readDescriptorFile(root, file, schema, report));
  for (const [index, file] of files.entries()) {
    const each = read[index];
    if (!each?.isWhole) result.isWhole = false;
    if (!each?.data) {
      result.unusable.add(chooseSlug(undefined, "", file));
      continue;
    }
    const { slug: stated, name } = each.data;
    const plainName = typeof name === "string" ? name : name.en;
    const problem = checkFileSlug(stated, plainName, each.source);
    if (problem) report(problem);
    const slug = chooseSlug(stated, plainName, file);
    const thing = toThing(each.data, slug, each.source.at([]));
    result.entries.push({ thing, data: each.data, source: each.source });
  }
  return result;
}
