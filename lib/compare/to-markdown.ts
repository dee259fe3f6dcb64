import { cellText } from "./cell-text";
import type { Comparison } from "./types";

type Options = {
  unknown: string;
  /** Heads the column of the facts' names. */
  corner: string;
  /** Where the comparison stands. */
  address: string;
};

/** Everything that could end a cell or be read as markup stands as itself. */
function escape(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|~&#!]/g, "\\$&");
}

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

/** The comparison as a table of GitHub's Markdown, with its address below. */
export function toMarkdown({ projects, rows }: Comparison, { unknown, corner, address }: Options): string {
  const names = projects.map(({ name }) => escape(name));
  return [
    line([escape(corner), ...names]),
    line(["---", ...names.map(() => "---")]),
    ...rows.map(({ label, cells }) => line([escape(label), ...cells.map((cell) => escape(cellText(cell, unknown)))])),
    "",
    `<${address}>`,
    "",
  ].join("\n");
}
