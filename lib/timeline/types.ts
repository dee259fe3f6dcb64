import type { SnapshotProject } from "../snapshot/types";

/** A stage and since when, as exactly as it is known. */
export type Step = { stage: string; date: string };

/** A project's way through the stages; the oldest step first, at least one. */
export type Course = { project: SnapshotProject; steps: Step[] };
