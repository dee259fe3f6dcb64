import type { Snapshot, SearchText } from "../snapshot/types";
import type { OverlayView } from "./types";

/** The landscape with a list laid over it. Its own projects keep their places, private ones come after them. */
export function applyOverlay(snapshot: Snapshot, overlay: OverlayView | null): Snapshot {
  if (!overlay) return snapshot;
  const entries = new Map(overlay.entries.map((entry) => [entry.slug, entry]));
  const projects = [...snapshot.projects, ...overlay.projects].map((project) => {
    const entry = entries.get(project.slug);
    if (!entry) return project;
    const { status, tags } = entry;
    return {
      ...project,
      ...(status !== undefined && { status }),
      ...(tags.length > 0 && { tags: [...new Set([...project.tags, ...tags])] }),
    };
  });
  return { ...snapshot, projects, statuses: overlay.statuses };
}

/** The words to search in, with those of private projects. */
export function withPrivateTexts(text: SearchText | null, overlay: OverlayView | null): SearchText | null {
  return text && overlay ? { ...text, texts: [...text.texts, ...overlay.texts] } : text;
}
