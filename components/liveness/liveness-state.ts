import type { SnapshotLiveness } from "@/lib/snapshot/types";
import type { LivenessState } from "./liveness-mark";

/** What is worth a mark: nothing for what moves, and nothing for what nothing is known of. */
export function livenessState(liveness: SnapshotLiveness | undefined): LivenessState | undefined {
  if (liveness?.isArchivedByOwner) return "archived";
  return liveness?.isAlive === false ? "quiet" : undefined;
}
