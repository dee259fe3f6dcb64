import type { Category, Localized, Subcategory } from "../model/types";
import type { Snapshot } from "../snapshot/types";
import type { ProjectEvent } from "../vendors/types";

/** What the guide of a landscape says of a part of the map, in Markdown. */
export type GuideText = {
  content?: string;
  /** Parts of a chapter that are about no subcategory. */
  sections: { title: string; content: string }[];
  keywords: string[];
};

/** Everything that the page of a category or subcategory says. */
export type PlacePage = {
  snapshot: Snapshot;
  category: Category;
  /** Absent: the page is about the whole category. */
  subcategory?: Subcategory;
  /** By place in `Snapshot.projects`; only of projects that stand here. */
  summaries: Map<number, Localized>;
  guide: GuideText | null;
  /** Stages reached here, the newest first. */
  events: ProjectEvent[];
};
