import { csvText } from "../csv";
import { cellText } from "./cell-text";
import type { Comparison } from "./types";

/** The comparison as RFC 4180 says: a line for each fact, a column for each project. */
export function toCsv(
  { projects, rows }: Comparison,
  { unknown, corner }: { unknown: string; corner: string },
): string {
  return csvText([
    [corner, ...projects.map(({ name }) => name)],
    ...rows.map(({ label, cells }) => [label, ...cells.map((cell) => cellText(cell, unknown))]),
  ]);
}
