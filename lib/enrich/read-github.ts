import { z } from "zod";
import { daysBetween } from "../liveness/days";
import type { HostedRepository } from "../liveness/hosted-repository";
import { PAGE_SIZE, YEAR_DAYS } from "../liveness/limits";
import type { RepositoryData } from "../liveness/repository-data";
import { createReader, parseAnswer, type Reader } from "./conditional-reader";
import { ifNotEmpty, ifReadable, ReadFailure } from "./failure";
import type { Github } from "./github-client";
import { readArchivedOn, readYear } from "./github-extras";
import { commitOf, type Facts, factsOf, languagesOf, type Releases, releasesOf } from "./github-facts";
import { commitsShape, languagesShape, listShape, releasesShape, repositoryShape } from "./github-shapes";
import type { ReadOptions, ReadResult } from "./types";

type Known = RepositoryData | undefined;
/** A repository under the name that it has now. */
type At = { owner: string; repo: string };

/** GitHub says nothing at all where there is nobody. */
const contributorsShape = listShape.or(z.literal("").transform((): unknown[] => []));

const COMMITS = "GET /repos/{owner}/{repo}/commits";

async function readCommits(github: Github, readPart: Reader, at: At, known: Known) {
  const name = `${at.owner}/${at.repo}`;
  const newest = await ifNotEmpty(() =>
    readPart(
      "commits",
      COMMITS,
      { ...at, per_page: 1 },
      commitsShape,
      { lastCommit: known?.lastCommit, pages: 0 },
      (list, pages) => ({ lastCommit: commitOf(name, list), pages }),
    ),
  );
  const { lastCommit, pages } = newest ?? { lastCommit: undefined, pages: 0 };
  if (known?.firstCommit || pages === 0) return { lastCommit, firstCommit: known?.firstCommit };
  const firstCommit = await ifReadable(async () => {
    if (pages === 1) return lastCommit;
    const { data } = await github.get(COMMITS, { ...at, per_page: 1, page: pages });
    return commitOf(name, parseAnswer(commitsShape, data, "commits"));
  });
  return { lastCommit, firstCommit };
}

/** What a repository may have or not, each as it was where it can't be had now. */
async function readRest(readPart: Reader, at: At, today: string, known: Known) {
  const languages = await ifReadable(() =>
    readPart("languages", "GET /repos/{owner}/{repo}/languages", at, languagesShape, known?.languages, languagesOf),
  );
  const releases = await ifReadable(() =>
    readPart(
      "releases",
      "GET /repos/{owner}/{repo}/releases",
      { ...at, per_page: PAGE_SIZE },
      releasesShape,
      pickReleases(known),
      (list) => releasesOf(`${at.owner}/${at.repo}`, today, list),
    ),
  );
  const contributors = await ifReadable(() =>
    readPart(
      "contributors",
      "GET /repos/{owner}/{repo}/contributors",
      { ...at, per_page: 1, anon: "true" },
      contributorsShape,
      known?.contributors,
      countOf,
    ),
  );
  const goodFirstIssues = await ifReadable(() =>
    readPart(
      "issues",
      "GET /repos/{owner}/{repo}/issues",
      { ...at, labels: "good first issue", state: "open", per_page: 1 },
      listShape,
      known?.goodFirstIssues,
      countOf,
    ),
  );
  return {
    languages: languages ?? known?.languages ?? [],
    releaseDays: (releases ?? known)?.releaseDays ?? [],
    latestRelease: (releases ?? known)?.latestRelease,
    contributors: contributors ?? known?.contributors,
    goodFirstIssues: goodFirstIssues ?? known?.goodFirstIssues,
  };
}

/** With one on a page there are as many as pages, but an empty list is a page too. */
function countOf(list: readonly unknown[], pages: number): number {
  return list.length === 0 ? 0 : pages;
}

async function readLastYear(github: Github, at: At, lastCommit: string | undefined, options: ReadOptions) {
  if (lastCommit === undefined || daysBetween(lastCommit, options.today) > YEAR_DAYS)
    return { contributorsInYear: 0, weeklyCommits: undefined };
  const year = await readYear(github, at, options);
  const known = options.before.data;
  return {
    contributorsInYear: year.contributorsInYear ?? known?.contributorsInYear,
    weeklyCommits: year.weeklyCommits ?? known?.weeklyCommits,
  };
}

/**
 * Reads one repository: itself and its newest commit must be had, the rest where GitHub gives it. Eight requests, and
 * one more the first time; those for what has not changed since cost nothing of the allowance.
 */
export async function readGithub(
  github: Github,
  { owner, name }: Extract<HostedRepository, { host: "github" }>,
  options: ReadOptions,
): Promise<ReadResult> {
  const known = options.before.data;
  const { readPart, etags } = createReader(github, known ? options.before.etags : {});
  const route = "GET /repos/{owner}/{repo}";
  const facts = await readPart("repository", route, { owner, repo: name }, repositoryShape, pickFacts(known), factsOf);
  if (!facts) throw new ReadFailure("malformed", "it says that nothing has changed, but it was never read");
  const [newOwner = owner, repo = name] = facts.name.split("/");
  const at = { owner: newOwner, repo };
  const { lastCommit, firstCommit } = await readCommits(github, readPart, at, known);
  const rest = await readRest(readPart, at, options.today, known);
  const year = await readLastYear(github, at, lastCommit?.on, options);
  const archivedOn = facts.isArchived ? (known?.archivedOn ?? (await readArchivedOn(github, at))) : undefined;
  return { data: { ...facts, archivedOn, lastCommit, firstCommit, ...rest, ...year }, etags };
}

function pickFacts(known: Known): Facts | undefined {
  if (!known) return undefined;
  const { name, description, stars, isArchived, createdOn, pushedOn, license, topics } = known;
  return { name, description, stars, isArchived, createdOn, pushedOn, license, topics };
}

function pickReleases(known: Known): Releases | undefined {
  return known && { releaseDays: known.releaseDays, latestRelease: known.latestRelease };
}
