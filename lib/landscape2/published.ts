import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** For tests: published landscapes, where a copy of them stands beside the project. */
export const PUBLISHED = "../shared/data";

type RawItem = { name: string; logo: string; homepage_url: string; project?: string; second_path?: string[] };
type RawFile = { landscape: { name: string; subcategories: { name: string; items: RawItem[] | null }[] }[] };

/** Counted without the reader: each item with the names of its place. */
export function rawItems(file: string) {
  const { landscape }: RawFile = parse(readFileSync(file, "utf8"));
  return landscape.flatMap(({ name, subcategories }) =>
    subcategories.flatMap((subcategory) =>
      (subcategory.items ?? []).map((item) => ({ item, category: name, subcategory: subcategory.name })),
    ),
  );
}
