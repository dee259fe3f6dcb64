import { descending, greatest } from "d3";
import { daysBetween } from "../liveness/days";
import { PAGE_SIZE, YEAR_DAYS } from "../liveness/limits";
import { parseAnswer } from "./conditional-reader";
import { ifReadable } from "./failure";
import type { Gitlab } from "./gitlab-client";
import { commitsShape, issueCountsShape, languagesShape, projectShape, releasesShape } from "./gitlab-shapes";
import type { ReadOptions, ReadResult } from "./types";

const GOOD_FIRST_ISSUE = "good first issue";

/** Shares come in hundredths of a percent, kept whole so that the order and the proportions stay. */
function languagesOf(shares: Record<string, number>): [string, number][] {
  return Object.entries(shares)
    .map(([name, percent]): [string, number] => [name, Math.round(percent * 100)])
    .sort((a, b) => descending(a[1], b[1]))
    .slice(0, PAGE_SIZE);
}

/** Reads one project of a GitLab: five requests. GitLab gives no validators, no people by year and no day of archiving. */
export async function readGitlab(gitlab: Gitlab, path: string, options: ReadOptions): Promise<ReadResult> {
  const { ask, projects } = gitlab;
  const known = options.before.data;
  const project = parseAnswer(projectShape, await ask(() => projects.show(path)), "project");
  const name = project.path_with_namespace;
  const page = (rest: string) => `${gitlab.host}/${name}/-/${rest}`;

  const commits = project.empty_repo ? [] : await ask(() => gitlab.commits.all(name, { perPage: 1, maxPages: 1 }));
  const [newest] = parseAnswer(commitsShape, commits, "commits");

  const languages = await ifReadable(async () =>
    languagesOf(parseAnswer(languagesShape, await ask(() => projects.showLanguages(name)), "languages")),
  );
  const releases = await ifReadable(async () => {
    const list = await ask(() => gitlab.releases.all(name, { perPage: PAGE_SIZE, maxPages: 1 }));
    return parseAnswer(releasesShape, list, "releases").flatMap(({ tag_name, released_at, upcoming_release }) =>
      upcoming_release || !released_at ? [] : [{ on: released_at, name: tag_name }],
    );
  });
  const goodFirstIssues = await ifReadable(async () => {
    const counts = await ask(() => gitlab.statistics.all({ projectId: name, labels: GOOD_FIRST_ISSUE }));
    return parseAnswer(issueCountsShape, counts, "issues").statistics.counts.opened;
  });

  const latest = releases && greatest(releases, ({ on }) => on);
  const data = {
    name,
    description: project.description ?? undefined,
    stars: project.star_count,
    isArchived: project.archived,
    createdOn: project.created_at ?? undefined,
    pushedOn: project.last_activity_at ?? undefined,
    topics: project.topics.slice(0, PAGE_SIZE),
    lastCommit: newest?.committed_date ? { on: newest.committed_date, url: page(`commit/${newest.id}`) } : undefined,
    languages: languages ?? known?.languages ?? [],
    latestRelease: releases
      ? latest && { ...latest, url: page(`releases/${encodeURIComponent(latest.name)}`) }
      : known?.latestRelease,
    releaseDays:
      releases?.map(({ on }) => on).filter((day) => daysBetween(day, options.today) <= YEAR_DAYS) ??
      known?.releaseDays ??
      [],
    goodFirstIssues: goodFirstIssues ?? known?.goodFirstIssues,
  };
  return { data, etags: {} };
}
