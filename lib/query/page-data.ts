import type { History } from "../history/types";
import type { SearchHits } from "../landscape/search";
import type { Snapshot } from "../snapshot/types";

/** What pages about the whole landscape are made of, on the server and, where there is none, in the browser. */
export type PageData = {
  snapshot: Snapshot;
  history: Pick<History, "changes"> & Partial<Pick<History, "formerPlaces">>;
  /** What the words of the address find; `null` without words. */
  hits: SearchHits | null;
};
