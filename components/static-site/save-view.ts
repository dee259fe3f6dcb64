import { saveFile } from "@/components/shortlist/save-file";
import type { Export } from "@/lib/api/schemas/project";
import type { ExportFormat } from "@/lib/exports/formats";
import type { View } from "@/lib/exports/write-view";
import { apiRoutes } from "@/lib/routes";

const TYPES: Record<ExportFormat, string> = { csv: "text/csv", json: "application/json", yaml: "application/yaml" };

/** Enough to know that the file is ours; the export made the rest of it from parsed data. */
function isExport(value: unknown): value is Export {
  return typeof value === "object" && value !== null && "projects" in value && Array.isArray(value.projects);
}

/**
 * Saves a view on a static site, where files hold the whole landscape: what is not in the view is left out here.
 * @param order slugs of the view
 */
export async function saveView(
  format: ExportFormat,
  order: readonly string[],
  { snapshot, locale }: Pick<View, "snapshot" | "locale">,
): Promise<void> {
  const [{ writeView }, response] = await Promise.all([
    import("@/lib/exports/write-view"),
    fetch(apiRoutes.exported("json")),
  ]);
  const whole: unknown = await response.json();
  if (!isExport(whole)) throw new Error(`${apiRoutes.exported("json")} holds something else than projects`);
  const bySlug = new Map(whole.projects.map((project) => [project.slug, project]));
  const projects = order.flatMap((slug) => bySlug.get(slug) ?? []);
  const exported = { ...whole, address: window.location.href, count: projects.length, projects };
  saveFile(`landscape.${format}`, TYPES[format], await writeView(format, { snapshot, locale, exported }));
}
