import { constants } from "node:fs";
import { open, realpath } from "node:fs/promises";
import path from "node:path";
import type { LogoSource } from "../model/types";
import { findIcon } from "./icons";

const MAX_BYTES = 16 * 1024 * 1024;

export type DrawnSource = Exclude<LogoSource, { kind: "monogram" }>;

/** The picture that a source names, read from inside `root` only. Throws with a sentence that says why it can't. */
export async function sourceBytes(source: DrawnSource, root: string): Promise<Uint8Array> {
  if (source.kind === "file") return readInside(root, source.file);
  const icon = await findIcon(source.icon, source.color);
  if (icon === null) throw new Error("the icon sets have no icon of this name");
  return Buffer.from(icon.svg, "utf8");
}

async function readInside(root: string, file: string): Promise<Uint8Array> {
  const base = await realpath(root);
  if (file.includes("\0") || !isInside(base, path.resolve(base, file)))
    throw new Error("it lies outside the landscape");
  const real = await realpath(path.resolve(base, file)).catch(() => null);
  if (real === null) throw new Error("there is no such file");
  if (!isInside(base, real)) throw new Error("it leads out of the landscape");
  // Without O_NONBLOCK, opening a named pipe would wait for its writer forever.
  const handle = await open(real, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const { size, isFile } = await handle.stat().then((stats) => ({ size: stats.size, isFile: stats.isFile() }));
    if (!isFile) throw new Error("it is no file");
    if (size === 0) throw new Error("the file is empty");
    if (size > MAX_BYTES) throw new Error(`the file has over ${MAX_BYTES / 1024 / 1024} MB`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function isInside(base: string, target: string): boolean {
  const relative = path.relative(base, target);
  return relative !== "" && relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
