import { simpleGit, type SimpleGit } from "simple-git";

/** A commit that changed the file; the last of its day. */
export type Commit = { hash: string; day: string };

export type Repository = {
  /** The days on which the file changed, the oldest first. */
  days: Commit[];
  /** The file as it was; `null` where the commit has none. */
  read: (commit: Commit) => Promise<string | null>;
  /** Whether a commit read earlier is still part of the history. */
  hasInPast: (hash: string) => Promise<boolean>;
};

const HASH = /^[0-9a-f]{40,64}$/;

/** Days never run backwards, even where a clock did. */
function lastOfEachDay(lines: readonly string[]): Commit[] {
  const days = new Map<string, Commit>();
  let latest = "";
  for (const line of lines) {
    const [seconds = "", hash = ""] = line.split(" ");
    if (!HASH.test(hash)) continue;
    const day = new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
    if (day > latest) latest = day;
    days.set(latest, { hash, day: latest });
  }
  return [...days.values()];
}

/**
 * Opens the past of one file of a Git repository: the commits of the branch that is checked out, without those of
 * branches merged into it. Only plumbing that reads objects is run, which no setting of the repository can extend.
 * @throws Git's own words when there is no such repository
 */
export async function openRepository(folder: string, file: string): Promise<Repository> {
  // Not at the end of the process, which may come before the last of its output.
  const completion = { onClose: true, onExit: false };
  const git: SimpleGit = simpleGit({ baseDir: folder, trimmed: false, completion });
  const listed = await git.raw(["rev-list", "--first-parent", "--reverse", "--timestamp", "HEAD", "--", file]);
  // From the root of the repository, wherever in it the folder lies.
  const prefix = (await git.raw(["rev-parse", "--show-prefix"])).trim();
  return {
    days: lastOfEachDay(listed.split("\n")),
    read: async ({ hash }) => {
      try {
        return await git.raw(["cat-file", "blob", `${hash}:${prefix}${file}`]);
      } catch {
        return null;
      }
    },
    hasInPast: async (hash) => {
      if (!HASH.test(hash)) return false;
      try {
        return (await git.raw(["merge-base", hash, "HEAD"])).trim() === hash;
      } catch {
        return false;
      }
    },
  };
}
