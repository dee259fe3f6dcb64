import { link, copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type PlacedFile, placeFile, staysBeneath } from "./place-file";
import type { GivenFile } from "./read-upload";

/** Folders that belong to a landscape; its folder may be a repository with anything else. */
const FOLDERS = ["projects", "vendors", "logos", "hosted_logos"];

type Placed = PlacedFile & Pick<GivenFile, "bytes">;

async function filesOf(dir: string | null): Promise<string[]> {
  if (dir === null) return [];
  const inFolders = await Promise.all(
    FOLDERS.map(async (folder) => {
      const entries = await readdir(/* turbopackIgnore: true */ path.join(/* turbopackIgnore: true */ dir, folder), {
        withFileTypes: true,
        recursive: true,
      }).catch(() => []);
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
    }),
  );
  const atRoot = await readdir(dir, { withFileTypes: true }).catch(() => []);
  const own = atRoot.filter((entry) => entry.isFile() && /\.(ya?ml|svg|png|webp|ico)$/i.test(entry.name));
  return [...own.map(({ name }) => name), ...inFolders.flat()];
}

/**
 * Makes a folder of a landscape from files that were given, laid over the one in `base`. What is there already is
 * linked and never written to: those given are written first, into an empty folder.
 */
export async function layFiles(files: readonly GivenFile[], base: string | null) {
  const beneath = await filesOf(base);
  const known = new Set(beneath);
  const given = files.flatMap(({ name, bytes }): Placed[] => {
    const text = new TextDecoder().decode(bytes);
    const place = placeFile(name, text, known);
    return place === null ? [] : [{ path: place, text, bytes }];
  });
  const dir = await mkdtemp(path.join(tmpdir(), "cairn-preview-"));
  const remove = () => rm(dir, { recursive: true, force: true });
  try {
    for (const each of given) {
      await mkdir(path.join(dir, path.dirname(each.path)), { recursive: true });
      await writeFile(path.join(dir, each.path), each.bytes);
    }
    for (const file of base === null ? [] : beneath.filter((each) => staysBeneath(each, given)))
      await bring(path.join(base ?? "", file), path.join(dir, file));
    return { dir, count: given.length, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function bring(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  // Where the two lie on different disks, a copy.
  await link(from, to).catch(() => copyFile(from, to));
}
