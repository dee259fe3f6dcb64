import type { Position } from "../model/types";

/** Where a reader can mend an entry: the file in the landscape's repository, at its line where others stand before it. */
export function editUrlOf(base: string | undefined, { file, line }: Position): string | undefined {
  if (base === undefined) return undefined;
  const path = file.split("/").map(encodeURIComponent).join("/");
  return `${base.replace(/\/+$/, "")}/${path}${line > 1 ? `#L${line}` : ""}`;
}
