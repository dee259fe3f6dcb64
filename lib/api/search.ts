import "server-only";
import { findHitsWith, getOverlay } from "../db/overlays";
import { perEditionByKey } from "../db/per-edition";
import { getVersion } from "../db/queries";
import { findHits } from "../db/search";
import { type Answer, jsonAnswer } from "../http/answer";
import { problemResponse } from "../http/problem";
import { namesOf, SEARCH_PARAMETERS } from "./parameters";
import { canonicalQuery } from "./query";
import type { ApiHits } from "./schemas/hits";

/** Each of some ten kilobytes, in the largest landscapes. */
const MAX_KEPT = 200;

const NO_WORDS = {
  title: "Nothing to search for",
  status: 400,
  detail: "Write the words to search for as `q`.",
};

const OTHER_VERSION = {
  title: "No such version",
  status: 404,
  detail: "The landscape was seeded anew, or never had this version. Load the page again.",
};

const getHits = perEditionByKey("api-search", MAX_KEPT, async (key) => {
  const query = new URLSearchParams(key);
  const [version, overlay] = [await getVersion(), await getOverlay(query.get("overlay"))];
  const wanted = query.get("q") ?? "";
  const hits = await (overlay ? findHitsWith(overlay, wanted) : findHits(wanted));
  return version !== null && hits ? jsonAnswer({ version, ...hits } satisfies ApiHits) : null;
});

/** What the page's search finds, for pages whose landscape is too large to search in themselves. */
export async function answerSearch(request: Request): Promise<Answer | Response | null> {
  const query = new URL(request.url).searchParams;
  const [version, wanted] = [await getVersion(), query.get("v")];
  if (version === null) return null;
  if (!query.get("q")?.trim())
    return problemResponse(NO_WORDS, { errors: [{ parameter: "q", detail: NO_WORDS.detail }] });
  // The places of another version would point to other projects.
  if (wanted !== null && wanted !== version) return problemResponse(OTHER_VERSION);
  return getHits(canonicalQuery(query, namesOf(SEARCH_PARAMETERS)));
}
