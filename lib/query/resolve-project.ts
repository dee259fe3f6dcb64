import "server-only";
import { cache } from "react";
import { getProject } from "../db/queries";
import { routes } from "../routes";
import type { ProjectDetail } from "../snapshot/types";
import { projectDetour } from "./project-detour";

export type ResolvedProject = { project: ProjectDetail } | { movedTo: string } | null;

/** The path segment as text; a malformed escape stays as it is and is then simply unknown. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** What a segment of an address means today: a project, the slug that took its place (old names, other case), or nothing. */
export const resolveProject = cache(async (segment: string): Promise<ResolvedProject> => {
  const slug = decodeSegment(segment).normalize("NFC");
  const project = await getProject(slug);
  if (project) return { project };
  const detour = await projectDetour(routes.project(slug));
  return detour === "unknown" ? null : detour;
});
