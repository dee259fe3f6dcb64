import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { simpleGit } from "simple-git";

const ME = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false"];
const DATES = ["GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"];

/** Days of writing and of committing, as `2020-01-31` or with an hour; UTC. */
type Dates = { written: string; committed?: string };

export type TestRepository = {
  folder: string;
  /** Runs Git on a day. */
  git: (args: string[], dates?: Dates) => Promise<string>;
  /** Commits a file with this content. @returns the commit */
  commit: (file: string, content: string, dates: Dates) => Promise<string>;
  remove: () => Promise<void>;
};

const secondOf = (day: string) => `${day.includes("T") ? day : `${day}T12:00`}:00Z`;

/** Makes a new repository with nothing in it. */
export async function makeRepository(): Promise<TestRepository> {
  const folder = await mkdtemp(path.join(tmpdir(), "cairn-git-"));
  const git: TestRepository["git"] = async (args, dates) => {
    const env = {
      ...(process.env.PATH !== undefined && { PATH: process.env.PATH }),
      ...(dates && {
        GIT_AUTHOR_DATE: secondOf(dates.written),
        GIT_COMMITTER_DATE: secondOf(dates.committed ?? dates.written),
      }),
    };
    const options = { baseDir: folder, allowEnvironment: DATES };
    return (
      await simpleGit(options)
        .env(env)
        .raw([...ME, ...args])
    ).trim();
  };
  await git(["init", "--initial-branch=main"]);
  return {
    folder,
    git,
    commit: async (file, content, dates) => {
      await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
      await writeFile(path.join(folder, file), content);
      await git(["add", "--", file]);
      await git(["commit", "--quiet", "--message", "A day's work"], dates);
      return git(["rev-parse", "HEAD"]);
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
