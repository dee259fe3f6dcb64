import type { Localized, OverlayEntry } from "../model/types";
import type { ProjectDetail, SearchText, SnapshotProject } from "../snapshot/types";

/** A status of a list and its colour. */
export type OverlayStatus = { id: string; name?: Localized; hue: number };

/** A list as the browser holds it, to be laid over the snapshot. */
export type OverlayView = {
  slug: string;
  name: Localized;
  description?: Localized;
  /** Those in use, in their order. */
  statuses: OverlayStatus[];
  entries: OverlayEntry[];
  /** Private projects, as a snapshot, a search and a card have them. */
  projects: SnapshotProject[];
  texts: SearchText["texts"];
  details: ProjectDetail[];
};

export type OverlaySummary = { slug: string; name: Localized; description?: Localized };
