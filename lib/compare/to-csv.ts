import { cellText } from "./cell-text";
import type { Comparison } from "./types";

/** A spreadsheet would run what begins like this as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function escape(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The comparison as RFC 4180 says: a line for each fact, a column for each project. */
export function toCsv(
  { projects, rows }: Comparison,
  { unknown, corner }: { unknown: string; corner: string },
): string {
  const lines = [
    [corner, ...projects.map(({ name }) => name)],
    ...rows.map(({ label, cells }) => [label, ...cells.map((cell) => cellText(cell, unknown))]),
  ];
  return lines.map((cells) => `${cells.map(escape).join(",")}\r\n`).join("");
}
