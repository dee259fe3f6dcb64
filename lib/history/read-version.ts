import { normalizeName } from "../model/legacy-ids";
import { readOutline } from "../landscape2/outline";
import { child, isMap, rootOf } from "../landscape2/part";
import { type Places, readPlacements } from "../landscape2/places";
import { readStage } from "../landscape2/stages";
import { textOf, urlOf } from "../landscape2/values";
import { parseInPieces, type Pieces } from "./pieces";
import type { Standing } from "./types";

/** Longer names are no names. */
const MAX_NAME = 200;

export type Version = { standings: Standing[]; places: Record<string, string>; pieces: Pieces };

const silent = () => undefined;

/**
 * What one older state of a landscape2 data file holds. What is wrong in it was reported, or not, in its day: whatever
 * can be read is taken, and only a file without a landscape is refused.
 * @param known the pieces of the state before, which spare most of the parsing
 * @returns a sentence where nothing can be read
 */
export function readVersion(text: string, known: Pieces): Version | string {
  const parsed = parseInPieces(text, known);
  if (typeof parsed === "string") return parsed;
  const source = { file: "", value: parsed.value, at: () => ({ file: "", line: 1, column: 1 }) };
  const outline = readOutline(rootOf(source, silent));
  if (!outline) return "it holds no landscape";
  const places: Places = { categories: outline.categories, implied: new Set() };
  const stages = new Map<string, string>();
  const standings = outline.items.flatMap((item): Standing[] => {
    if (!isMap(item.part.value)) return [];
    const name = textOf(child(item.part, "name"))?.slice(0, MAX_NAME);
    if (name === undefined) return [];
    const stage = readStage(item.part, stages);
    const [repo, homepage] = [urlOf(child(item.part, "repo_url")), urlOf(child(item.part, "homepage_url"))];
    return [
      {
        name,
        places: readPlacements(item, places).map(({ category, subcategory }) => `${category}/${subcategory}`),
        ...(stage !== undefined && { stage: normalizeName(stage) }),
        ...(repo !== undefined && { repo }),
        ...(homepage !== undefined && { homepage }),
      },
    ];
  });
  const names = places.categories.flatMap((category) => [
    [category.slug, category.name.en] as const,
    ...category.subcategories.map(({ slug, name }) => [`${category.slug}/${slug}`, name.en] as const),
  ]);
  return { standings, places: Object.fromEntries(names), pieces: parsed.pieces };
}
