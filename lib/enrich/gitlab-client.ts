import {
  Commits,
  GitbeakerRequestError,
  GitbeakerRetryError,
  IssuesStatistics,
  ProjectReleases,
  Projects,
} from "@gitbeaker/rest";
import { LimitReached, ReadFailure } from "./failure";
import type { Clock } from "./token-pool";

const TIMEOUT_MS = 30_000;
/** GitLab counts by the minute. */
const WINDOW_MS = 60_000;
const MAX_LIMITED = 5;

export type Gitlab = ReturnType<typeof createGitlab>;

type Options = Clock & { host: string; token?: string; maxWaitMs: number };

function toFailure(error: unknown): ReadFailure {
  if (error instanceof ReadFailure) return error;
  if (error instanceof GitbeakerRequestError) {
    const status = error.cause?.response.status ?? 0;
    if (status === 404 || status === 410) return new ReadFailure("gone", "not found");
    if (status === 451) return new ReadFailure("gone", "not available for legal reasons");
    if (status < 500) return new ReadFailure("refused", `answered ${status}: ${error.message.slice(0, 200)}`);
    return new ReadFailure("unreachable", `answered ${status}`);
  }
  if (error instanceof SyntaxError) return new ReadFailure("malformed", "the answer is no JSON");
  return new ReadFailure("unreachable", (error instanceof Error ? error.message : String(error)).slice(0, 200));
}

const isLimit = (error: unknown) => error instanceof GitbeakerRetryError && error.message.includes("429");

/** One GitLab through its client library; every request goes through `ask`, which knows of limits and faults. */
export function createGitlab({ host, token, maxWaitMs, now, sleep }: Options) {
  const options = { host, queryTimeout: TIMEOUT_MS, ...(token !== undefined && { token }) };

  /** @throws {ReadFailure} when it can't be had; `LimitReached` when nothing more is to be had now */
  async function ask(request: () => Promise<unknown>): Promise<unknown> {
    for (let limited = 0; ; limited += 1) {
      try {
        return await request();
      } catch (error) {
        if (!isLimit(error)) throw toFailure(error);
        if (limited === MAX_LIMITED || WINDOW_MS > maxWaitMs) throw new LimitReached(new Date(now() + WINDOW_MS));
        await sleep(WINDOW_MS);
      }
    }
  }

  return {
    host,
    ask,
    projects: new Projects(options),
    commits: new Commits(options),
    releases: new ProjectReleases(options),
    statistics: new IssuesStatistics(options),
  };
}
