import { type Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import type { LogoSource } from "../model/types";
import { resolveInside } from "../source/inside";
import { nearest } from "../model/nearest";
import { child, fail, type Part, warn } from "./part";
import { textOf } from "./values";

const FOLDERS = ["hosted_logos", "logos"];

/** Paths of the logo files there are, relative to the landscape's folder. */
export type LogoFiles = ReadonlySet<string>;

async function isUsable(root: string, entry: Dirent, file: string): Promise<boolean> {
  return entry.isFile() || (entry.isSymbolicLink() && (await resolveInside(root, file)) !== null);
}

/** One look at each folder of logos, however many items there are. */
export async function listLogos(root: string): Promise<LogoFiles> {
  const files = new Set<string>();
  for (const folder of FOLDERS) {
    const entries = await readdir(path.join(root, folder), { withFileTypes: true, recursive: true }).catch(() => []);
    for (const entry of entries) {
      const file = path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/");
      if (await isUsable(root, entry, file)) files.add(file);
    }
  }
  return files;
}

/** Two strings are near in the same way as names are, without the ending that all of them share. */
function hintAtFile(name: string, files: LogoFiles): string {
  const [near] = nearest(
    name,
    [...files].map((file) => path.posix.basename(file)),
  );
  return near === undefined ? `add it to ${FOLDERS.join("/ or ")}/` : `did you mean ${near}?`;
}

/** The logo of an item, a monogram where its file is missing. Without `files` nothing is looked up. */
export function readLogo(item: Part, files: LogoFiles | null): LogoSource {
  const part = child(item, "logo");
  const written = textOf(part);
  if (written === undefined) {
    warn(item, "there is no logo; a monogram stands in", 'add a file to hosted_logos/ and name it in "logo"');
    return { kind: "monogram" };
  }
  if (/^https?:\/\//i.test(written)) {
    warn(part, "the logo is an address; a monogram stands in", "save it to hosted_logos/ and write its file name");
    return { kind: "monogram" };
  }
  const name = path.posix.normalize(written);
  if (path.posix.isAbsolute(name) || path.win32.isAbsolute(name) || name.split(/[\\/]/).includes("..")) {
    fail(part, `logo "${written}" leaves the folder`, "write the name of a file in hosted_logos/");
    return { kind: "monogram" };
  }
  if (files === null) return { kind: "monogram" };
  const file = [name, ...FOLDERS.map((folder) => `${folder}/${name}`)].find((each) => files.has(each));
  if (file !== undefined) return { kind: "file", file };
  warn(part, `there is no logo file "${written}"; a monogram stands in`, hintAtFile(name, files));
  return { kind: "monogram" };
}
