import type { Overlay } from "../model/types";
import type { Snapshot } from "../snapshot/types";
import { toPrivateDetail, toSnapshotProject } from "./private-views";
import { statusesInUse } from "./statuses";
import type { OverlayView } from "./types";

/** A list, ready to be laid over the landscape. What the landscape of today does not know is left out. */
export function toView(
  { slug, name, description, statuses, entries, privateProjects }: Overlay,
  snapshot: Snapshot,
): OverlayView {
  const known = new Set([...snapshot.projects, ...privateProjects].map((project) => project.slug));
  const found = entries.filter((entry) => known.has(entry.slug));
  return {
    slug,
    name,
    ...(description && { description }),
    statuses: statusesInUse(
      found.map(({ status }) => status),
      statuses,
    ),
    entries: found,
    projects: privateProjects.map(toSnapshotProject),
    texts: privateProjects.map(({ aliases, summary }) => ({ aliases, summary })),
    details: privateProjects.map((project) => toPrivateDetail(project, snapshot)),
  };
}
