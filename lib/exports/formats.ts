/** What a view can be taken away as. */
export const EXPORT_FORMATS = ["csv", "json", "yaml"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
