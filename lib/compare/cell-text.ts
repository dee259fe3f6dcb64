import { isUnknown } from "./build-comparison";
import type { CompareCell } from "./types";

/** A cell as one line: `2: 28 Jun 2022 (Trail of Bits)`. @param unknown the word for what is not known */
export function cellText(cell: CompareCell, unknown: string): string {
  if (isUnknown(cell)) return unknown;
  const items = cell.items.map(({ text, note }) => (note ? `${text} (${note})` : text)).join("; ");
  const line = cell.count === undefined ? items : `${cell.count}: ${items}`;
  return line.replace(/\s+/g, " ").trim();
}
