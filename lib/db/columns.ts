import type { Landscape, Overlay, Project } from "../model/types";

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

/** The JSON column (logos in it are hashes of pictures) of everything about a landscape that has no table and no column of its own. */
export type SettingsColumn = Omit<
  Landscape,
  "name" | "stages" | "groups" | "categories" | "projects" | "vendors" | "guide" | "overlays"
>;

/** The JSON column of what a list says. */
export type OverlayColumn = Omit<Overlay, "slug" | "name">;

export type AliasKind = "slug" | "landscape2" | "landscapeapp";
