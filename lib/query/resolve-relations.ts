import "server-only";
import { readTogether } from "../db/edition";
import { getSnapshot } from "../db/queries";
import { getRelations } from "../db/relations";
import { routes } from "../routes";
import type { Relation } from "../relations/types";
import type { Snapshot, SnapshotProject } from "../snapshot/types";
import { projectDetour } from "./project-detour";
import { decodeSegment } from "./resolve-project";

export type ResolvedRelations =
  { project: SnapshotProject; snapshot: Snapshot; relations: Relation[] } | { movedTo: string } | null;

/** The project that a segment of an address means today, with all relations of the landscape, of one edition. */
export function resolveRelations(segment: string): Promise<ResolvedRelations> {
  const slug = decodeSegment(segment).normalize("NFC");
  return readTogether(async () => {
    const snapshot = await getSnapshot();
    const project = snapshot?.projects.find((each) => each.slug === slug);
    if (snapshot && project) return { project, snapshot, relations: (await getRelations()) ?? [] };
    const detour = await projectDetour(routes.relations(slug));
    return detour === "unknown" ? null : detour;
  });
}
