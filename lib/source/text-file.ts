import { readFile, stat } from "node:fs/promises";
import type { Position } from "../model/types";
import { resolveInside } from "./inside";
import type { Report } from "./problem";

const MEGABYTE = 1024 * 1024;
const MAX_FILE_BYTES = 32 * MEGABYTE;
/** What YAML forbids, and no editor writes by accident. */
const CONTROL_CHARACTER = /[\0-\x08\x0b\x0c\x0e-\x1f]/;

function positionIn(text: string, file: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function decode(bytes: Uint8Array, file: string, report: Report): string | null {
  if (bytes.includes(0)) {
    const what = "this is no UTF-8 text but a binary file, or text of another encoding";
    report({ file, line: 1, column: 1, level: "error", what, fix: "save it as UTF-8 text" });
    return null;
  }
  const text = new TextDecoder("utf-8").decode(bytes);
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const at = positionIn(text, file, text.indexOf("\uFFFD"));
    report({ ...at, level: "error", what: "from here on the text is not UTF-8", fix: "save the file as UTF-8" });
    return null;
  }
  const control = text.search(CONTROL_CHARACTER);
  if (control < 0) return text;
  const what = `a control character (code ${text.charCodeAt(control)}) has no place in YAML`;
  report({ ...positionIn(text, file, control), level: "error", what, fix: "remove it, or save the file as text" });
  return null;
}

/** Reads one text file of a landscape's folder; `null`, with the one reason reported, when it is none or lies outside. */
export async function readTextFile(root: string, file: string, report: Report): Promise<string | null> {
  const refuse = (what: string, fix: string) => {
    report({ file, line: 1, column: 1, level: "error", what, fix });
    return null;
  };
  try {
    const resolved = await resolveInside(root, file);
    if (resolved === null)
      return refuse("the file leaves the landscape's folder", "put the file itself into the folder");
    const info = await stat(resolved);
    // A pipe or device would never end.
    if (!info.isFile()) return refuse("this is no file", "put a text file in its place");
    if (info.size > MAX_FILE_BYTES) {
      const size = `the file has ${Math.round(info.size / MEGABYTE)} MB`;
      return refuse(size, `keep it under ${MAX_FILE_BYTES / MEGABYTE} MB`);
    }
    return decode(await readFile(resolved), file, report);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return refuse(`the file can't be read (${code})`, "check that it exists and that you may read it");
  }
}
