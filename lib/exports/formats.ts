/** What the projects of a view can be taken away as. */
export const EXPORT_FORMATS = ["csv", "json", "yaml"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What its map can be taken away as. */
export const MAP_FORMATS = ["svg", "png", "pdf"] as const;
export type MapFormat = (typeof MAP_FORMATS)[number];

export const MAP_TYPES: Record<MapFormat, string> = {
  svg: "image/svg+xml",
  png: "image/png",
  pdf: "application/pdf",
};
