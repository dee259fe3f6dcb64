import type { Relation } from "@/lib/relations/types";

type Point = { x: number; y: number };

/** A relation as the graph draws it, with the sentence that says it. */
export type DrawnEdge = Relation & { says: string; from: Point; to: Point };
