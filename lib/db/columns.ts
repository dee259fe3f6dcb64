import type { Landscape, Project } from "../model/types";

/** The JSON column of what only a card or page of a project shows. */
export type DetailColumn = Pick<
  Project,
  | "description"
  | "homepage"
  | "licenseChanges"
  | "links"
  | "audits"
  | "endUsers"
  | "isEndUser"
  | "isSpecification"
  | "summaryFields"
  | "extra"
  | "sources"
  | "position"
>;

/** The JSON column of everything about a landscape that has no table and no column of its own. */
export type SettingsColumn = Omit<
  Landscape,
  "name" | "stages" | "groups" | "categories" | "projects" | "vendors" | "guide"
>;

export type AliasKind = "slug" | "landscape2" | "landscapeapp";
