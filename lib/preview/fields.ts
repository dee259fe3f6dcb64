import { RELATION_KINDS, VENDOR_ROLES } from "../model/types";

/** What an entry can say, in the order in which a reviewer reads it. A text's Chinese side is a field of its own. */
export const FIELDS = [
  ...["name", "places", "stage", "stages", "kind"],
  ...["summary", "summaryZh", "description", "descriptionZh"],
  ...["problem", "problemZh", "when", "whenZh", "start", "startZh"],
  ...["license", "openSource", "licenseChanges", "foundation", ...VENDOR_ROLES, "parent"],
  ...["homepage", "repositories", "links", "logo", ...RELATION_KINDS],
  ...["tags", "languages", "country", "joined", "featured", "endUser", "endUsers", "specification", "audits"],
  ...["aliases", "oldSlugs", "sources", "groups", "guide", "other"],
] as const;
export type Field = (typeof FIELDS)[number];

/** What can happen to an entry. */
export const KINDS = ["added", "removed", "moved", "edited"] as const;

/** The parts of a landscape that are compared entry by entry. */
export const PARTS = ["projects", "vendors", "places", "settings"] as const;
