import path from "node:path";
import { simpleGit, type SimpleGit } from "simple-git";

/** A commit that changed the file; the last of its day. */
export type Commit = { hash: string; day: string };

export type Repository = {
  /**
   * The days on which the file changed after a commit, the oldest first; from the start for `null`.
   * `null` where that commit is no part of the branch any more.
   */
  daysAfter: (hash: string | null) => Commit[] | null;
  /** The file as it was; `null` where the commit has none. */
  read: (commit: Commit) => Promise<string | null>;
};

const HASH = /^[0-9a-f]{40,64}$/;

const dayOf = (seconds: string) => new Date(Number(seconds) * 1000).toISOString().slice(0, 10);

/**
 * Every commit under the day on which it came to the branch; where a history was made anew at one go, under the day on
 * which it was written. Days never run backwards, even where a clock did.
 */
function readCommits(listed: string): Commit[] {
  const dated = listed.split("\n").flatMap((line) => {
    const [committed = "", written = "", hash = ""] = line.split(" ");
    return HASH.test(hash) ? [{ hash, committed: dayOf(committed), written: dayOf(written) }] : [];
  });
  const count = (days: string[]) => new Set(days).size;
  const isMadeAnew = count(dated.map((each) => each.committed)) * 2 < count(dated.map((each) => each.written));
  let day = "";
  return dated.map(({ hash, committed, written }) => {
    const own = isMadeAnew ? written : committed;
    if (own > day) day = own;
    return { hash, day };
  });
}

/**
 * Opens the past of one file of a Git repository: the commits of the branch that is checked out, without those of
 * branches merged into it. Only plumbing that reads objects is run, no hook and no filter.
 * @throws Git's own words when there is no such repository
 */
export async function openRepository(folder: string, file: string): Promise<Repository> {
  // Not at the end of the process, which may come before the last of its output.
  const completion = { onClose: true, onExit: false };
  const git: SimpleGit = simpleGit({ baseDir: folder, trimmed: false, completion });
  const name = path.posix.normalize(file);
  const branch = ["rev-list", "--first-parent", "--reverse", "--format=%ct %at %H", "HEAD"];
  const commits = readCommits(await git.raw(["--literal-pathspecs", ...branch, "--", name]));
  // From the root of the repository, wherever in it the folder lies.
  const prefix = (await git.raw(["rev-parse", "--show-prefix"])).trim();
  return {
    daysAfter: (hash) => {
      const place = commits.findIndex((each) => each.hash === hash);
      if (hash !== null && place < 0) return null;
      const lastOfDays = new Map(commits.slice(place + 1).map((commit) => [commit.day, commit]));
      return [...lastOfDays.values()];
    },
    read: async ({ hash }) => {
      try {
        return await git.raw(["cat-file", "blob", `${hash}:${prefix}${name}`]);
      } catch {
        return null;
      }
    },
  };
}
