import type { PlaceAddress } from "../categories/find-place";
import type { Explanation, Localized } from "../model/types";
import type { Snapshot } from "../snapshot/types";

/** A chapter or section of the guide, and what stands in the part of the map that it is about. */
export type GuidePart = {
  /** The hash that leads to it, the one that landscape2 gives it. */
  anchor: string;
  title: Localized;
  /** Markdown, in the language of the guide's authors. */
  content?: string;
  /** What the landscape itself says of this part of the map. */
  explanation?: Explanation;
  keywords: string[];
  /** Absent: it is about no part of the map. */
  place?: PlaceAddress;
  /** Places in `Snapshot.projects`, the most mature first. */
  projects: number[];
};

export type Chapter = GuidePart & { sections: GuidePart[] };

export type Guide = { snapshot: Snapshot; chapters: Chapter[] };
