import { hueColor } from "@/lib/landscape/hues";
import type { RelationKind } from "@/lib/model/types";

type Look = { dash?: string; width: number; color: string };

/** How the line of each kind looks: told apart by its dashes, and by colour for those who see it. */
export const EDGE_LOOKS: Record<RelationKind, Look> = {
  "builds-on": { width: 1.5, color: hueColor(230) },
  "distribution-of": { dash: "9 4", width: 1.5, color: hueColor(160) },
  "managed-service-of": { dash: "2 4", width: 2, color: hueColor(60) },
  "alternative-to": { dash: "12 3 2 3", width: 1.5, color: hueColor(20) },
  "integrates-with": { dash: "4 4", width: 1.5, color: hueColor(285) },
  "successor-of": { width: 3, color: hueColor(330) },
  "part-of": { dash: "14 6", width: 2.5, color: hueColor(200) },
};
