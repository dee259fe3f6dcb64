import "server-only";
import { cache } from "react";
import { findPlace } from "../categories/find-place";
import { guideTextOf } from "../categories/guide-text";
import { standsAt } from "../categories/projects-at";
import type { PlacePage } from "../categories/types";
import { getCategory } from "../db/category";
import { readTogether } from "../db/edition";
import { getGuide, getSearchText, getSnapshot } from "../db/queries";
import { listPlaceEvents } from "../db/stage-events";
import { decodeSegment } from "./resolve-project";

async function readPlace(category: string, subcategory?: string): Promise<PlacePage | null> {
  const [snapshot, explained] = [await getSnapshot(), await getCategory(category)];
  const place = explained && findPlace([explained], { category, subcategory });
  if (!snapshot || !place) return null;
  const texts = (await getSearchText())?.texts ?? [];
  const here = standsAt(snapshot, { category, subcategory });
  return {
    ...place,
    snapshot,
    summaries: new Map(texts.flatMap(({ summary }, index) => (here[index] && summary ? [[index, summary]] : []))),
    guide: guideTextOf(await getGuide(), { category, subcategory }),
    events: await listPlaceEvents({ category, subcategory }),
  };
}

/** What segments of an address mean today: a category or subcategory with all that its page says, of one edition. */
export const resolvePlace = cache((category: string, subcategory?: string) => {
  const [first, second] = [category, subcategory].map((each) => each && decodeSegment(each).normalize("NFC"));
  return readTogether(() => readPlace(first ?? "", second));
});
