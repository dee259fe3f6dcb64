import type { Counts } from "../lib/seed/counts";

/** The counts as lines with the figures in one column. */
export function formatCounts(counts: Counts): string {
  const rows: [string, number][] = [
    ["projects", counts.projects],
    ...counts.byStage.map(({ stage, projects }): [string, number] => [`  ${stage ?? "no stage"}`, projects]),
    ["placements", counts.placements],
    ["categories", counts.categories],
    ["subcategories", counts.subcategories],
    ["vendors", counts.vendors],
    ["relations", counts.relations],
    ["logos", counts.logos],
    ["monograms", counts.monograms],
  ];
  const nameWidth = Math.max(...rows.map(([name]) => name.length));
  const figureWidth = Math.max(...rows.map(([, figure]) => String(figure).length));
  return rows.map(([name, figure]) => `${name.padEnd(nameWidth)}  ${String(figure).padStart(figureWidth)}`).join("\n");
}
