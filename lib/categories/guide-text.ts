import type { GuideChapter } from "../model/types";
import type { PlaceAddress } from "./find-place";
import type { GuideText } from "./types";

/** What the guide says of a category or subcategory; `null` where it says nothing. */
export function guideTextOf(
  chapters: readonly GuideChapter[],
  { category, subcategory }: PlaceAddress,
): GuideText | null {
  const chapter = chapters.find((each) => each.category === category);
  const part = subcategory === undefined ? chapter : chapter?.sections.find((each) => each.subcategory === subcategory);
  if (!chapter || !part) return null;
  const loose = subcategory === undefined ? chapter.sections.filter((each) => each.subcategory === undefined) : [];
  const sections = loose.flatMap(({ title, content }) => (content?.trim() ? [{ title, content }] : []));
  const content = part.content?.trim() ? part.content : undefined;
  if (content === undefined && sections.length === 0 && part.keywords.length === 0) return null;
  return { ...(content !== undefined && { content }), sections, keywords: part.keywords };
}
