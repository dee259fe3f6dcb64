import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { simpleGit } from "simple-git";
import type { Base } from "./compare-folders";

export type PastFolder = Base & { remove: () => Promise<void> };

/**
 * Writes a folder of a Git repository as it was at a commit into a folder of its own. A branch means where it was left:
 * what has come to it since is no part of a pull request. The repository, its index and its files stay as they are.
 * @throws Git's own words when there is no such repository or commit
 */
export async function readPastFolder(dir: string, ref: string): Promise<PastFolder> {
  const completion = { onClose: true, onExit: false };
  const git = simpleGit({ baseDir: dir, completion, trimmed: true });
  const named = await git
    .raw(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`])
    .catch(() => "");
  if (named === "") throw new Error(`there is no commit ${ref}`);
  // Without a common past the commit itself is the base.
  const commit = await git.raw(["merge-base", named, "HEAD"]).catch(() => named);
  const prefix = await git.raw(["rev-parse", "--show-prefix"]);
  const top = await git.raw(["rev-parse", "--show-toplevel"]);
  const root = await mkdtemp(path.join(tmpdir(), "cairn-base-"));
  const remove = () => rm(root, { recursive: true, force: true });
  try {
    const base = path.join(root, path.basename(path.resolve(dir)));
    await mkdir(base);
    // An index of its own: that of the repository holds what its owner has added.
    // From the top: below it, Git writes that part of an index alone.
    const apart = simpleGit({ baseDir: top, completion, allowEnvironment: ["GIT_INDEX_FILE"] }).env({
      ...(process.env.PATH !== undefined && { PATH: process.env.PATH }),
      GIT_INDEX_FILE: path.join(root, "index"),
    });
    const isThere = await git.raw(["cat-file", "-e", `${commit}:${prefix}`]).then(
      () => true,
      () => false,
    );
    if (isThere) {
      await apart.raw(["read-tree", `${commit}:${prefix}`]);
      await apart.raw(["checkout-index", "--all", `--prefix=${base}/`]);
    }
    return { dir: base, label: `${ref} (${commit.slice(0, 10)})`, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
