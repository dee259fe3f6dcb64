import type { z } from "zod";
import { daysBetween } from "../liveness/days";
import { YEAR_DAYS } from "../liveness/limits";
import type { RepositoryData } from "../liveness/repository-data";
import { parseAnswer } from "./conditional-reader";
import { ifReadable } from "./failure";
import type { Github } from "./github-client";
import { archivedAtShape, contributorWeeksShape, participationShape } from "./github-shapes";

type At = { owner: string; repo: string };
type Options = { today: string; sleep: (ms: number) => Promise<void> };

/** GitHub counts commits when first asked, and says 202 until it has. */
const COUNTING_MS = 2000;
const MAX_COUNTING = 3;

async function readStatistic<T>(
  github: Github,
  route: string,
  at: At,
  shape: z.ZodType<T>,
  { sleep }: Options,
): Promise<T | undefined> {
  for (let tries = 0; tries < MAX_COUNTING; tries += 1) {
    if (tries > 0) await sleep(COUNTING_MS);
    const { status, data } = await github.get(route, at);
    if (status === 200) return parseAnswer(shape, data, "commits of the year");
    if (status !== 202) return undefined;
  }
  return undefined;
}

/** How the year before today went: asked anew each time, because the year moves on where nothing else does. */
export async function readYear(
  github: Github,
  at: At,
  options: Options,
): Promise<Pick<RepositoryData, "weeklyCommits" | "contributorsInYear">> {
  const isInYear = (week: number) =>
    daysBetween(new Date(week * 1000).toISOString().slice(0, 10), options.today) <= YEAR_DAYS;
  const participation = await ifReadable(() =>
    readStatistic(github, "GET /repos/{owner}/{repo}/stats/participation", at, participationShape, options),
  );
  const people = await ifReadable(() =>
    readStatistic(github, "GET /repos/{owner}/{repo}/stats/contributors", at, contributorWeeksShape, options),
  );
  return {
    weeklyCommits: participation?.all,
    contributorsInYear: people?.filter(({ weeks }) => weeks.some(({ w, c }) => c > 0 && isInYear(w))).length,
  };
}

const ARCHIVED_AT = "query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { archivedAt } }";

/** The day on which its owner archived it: only GraphQL says, and only to those with a token. */
export async function readArchivedOn(github: Github, at: At): Promise<string | undefined> {
  if (!github.hasToken) return undefined;
  return ifReadable(async () => {
    const { data } = await github.get("POST /graphql", { query: ARCHIVED_AT, variables: at });
    return parseAnswer(archivedAtShape, data, "archiving").data.repository.archivedAt ?? undefined;
  });
}
