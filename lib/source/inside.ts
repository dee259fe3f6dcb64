import { realpath } from "node:fs/promises";
import path from "node:path";

function isWithin(root: string, target: string): boolean {
  const relative = path.relative(root, target);
  return relative !== "" && relative.split(path.sep)[0] !== ".." && !path.isAbsolute(relative);
}

/**
 * The absolute path of `relative` below `root`, links followed; `null` where it would leave that folder.
 * A path that doesn't exist is returned as it would be, so that reading it says so.
 */
export async function resolveInside(root: string, relative: string): Promise<string | null> {
  if (relative.includes("\0") || path.isAbsolute(relative) || path.win32.isAbsolute(relative)) return null;
  if (relative.split(/[\\/]/).includes("..")) return null;
  const realRoot = await realpath(root);
  const target = path.resolve(realRoot, relative);
  if (!isWithin(realRoot, target)) return null;
  try {
    const real = await realpath(target);
    return isWithin(realRoot, real) ? real : null;
  } catch {
    return target;
  }
}
