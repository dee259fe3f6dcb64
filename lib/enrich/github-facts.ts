import { descending, greatest } from "d3";
import type { z } from "zod";
import { daysBetween } from "../liveness/days";
import { PAGE_SIZE, YEAR_DAYS } from "../liveness/limits";
import type { RepositoryData } from "../liveness/repository-data";
import type { commitsShape, languagesShape, releasesShape, repositoryShape } from "./github-shapes";

export type Facts = Pick<
  RepositoryData,
  "name" | "description" | "stars" | "isArchived" | "createdOn" | "pushedOn" | "license" | "topics"
>;

export type Releases = Pick<RepositoryData, "releaseDays" | "latestRelease">;

export function factsOf(answer: z.output<typeof repositoryShape>): Facts {
  const { full_name, description, stargazers_count, archived, created_at, pushed_at, license, topics } = answer;
  const spdx = license?.spdx_id;
  return {
    name: full_name,
    description: description ?? undefined,
    stars: stargazers_count,
    isArchived: archived,
    createdOn: created_at ?? undefined,
    pushedOn: pushed_at ?? undefined,
    license: spdx && spdx !== "NOASSERTION" ? spdx : undefined,
    topics: topics.slice(0, PAGE_SIZE),
  };
}

export function commitOf(
  name: string,
  [commit]: z.output<typeof commitsShape>,
): { on: string; url: string } | undefined {
  const on = commit?.commit.committer?.date ?? commit?.commit.author?.date;
  return commit && on ? { on, url: `https://github.com/${name}/commit/${commit.sha}` } : undefined;
}

export function languagesOf(bytes: z.output<typeof languagesShape>): [string, number][] {
  return Object.entries(bytes)
    .sort((a, b) => descending(a[1], b[1]))
    .slice(0, PAGE_SIZE);
}

/** Drafts nobody can use yet, and a pre-release is not what "4 releases" means. */
export function releasesOf(name: string, today: string, list: z.output<typeof releasesShape>): Releases {
  const releases = list.flatMap(({ draft, prerelease, published_at, tag_name }) =>
    draft || prerelease || !published_at ? [] : [{ on: published_at, name: tag_name }],
  );
  const latest = greatest(releases, ({ on }) => on);
  return {
    releaseDays: releases
      .map(({ on }) => on)
      .filter((day) => daysBetween(day, today) <= YEAR_DAYS)
      .sort(descending),
    latestRelease: latest && {
      ...latest,
      url: `https://github.com/${name}/releases/tag/${encodeURIComponent(latest.name)}`,
    },
  };
}
