import { setTimeout as sleepFor } from "node:timers/promises";
import { enrich, type Outcome } from "../lib/enrich/enrich";
import { LimitReached } from "../lib/enrich/failure";
import { createGithub } from "../lib/enrich/github-client";
import { createGitlab, type Gitlab } from "../lib/enrich/gitlab-client";
import { createTokenPool } from "../lib/enrich/token-pool";
import { listWork } from "../lib/enrich/work-list";
import { ExpectedError } from "./expected-error";
import { explaining, prepareDatabase } from "./prepare-database";
import { startProgress } from "./progress";

export type EnrichOptions = { maxAgeHours: number; waitMinutes: number; only?: string; limit?: number };

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

const clock = {
  now: () => Date.now(),
  // No timer takes more than this at once.
  sleep: (ms: number) => sleepFor(Math.min(Math.max(ms, 0), 2 ** 31 - 1)),
};

const listOf = (text: string | undefined) => (text ?? "").split(",").flatMap((each) => each.trim() || []);

function readBaseUrl(name: string): string | undefined {
  const text = process.env[name]?.trim();
  if (!text) return undefined;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new ExpectedError(`${name} must be an address like https://api.example.com, not ${JSON.stringify(text)}.`);
  return text.replace(/\/+$/, "");
}

const timeOf = (date: Date) => `${date.toISOString().slice(0, 16).replace("T", " ")} UTC`;

function connectHosts(waitMinutes: number, say: (line: string) => void) {
  const tokens = [...new Set([...listOf(process.env.GITHUB_TOKENS), ...listOf(process.env.GITHUB_TOKEN)])];
  if (tokens.length === 0)
    say("No GITHUB_TOKEN: GitHub answers 60 requests an hour, which is about 7 repositories. A token gives 5,000.");
  const maxWaitMs = waitMinutes * MINUTE_MS;
  const pool = createTokenPool(tokens, {
    ...clock,
    maxWaitMs,
    onWait: (until) => say(`The limit is used up; going on at ${timeOf(until)}.`),
  });
  const github = createGithub({
    pool,
    baseUrl: readBaseUrl("GITHUB_API_URL"),
    onRefused: ({ place }) => say(`GitHub refuses token ${place + 1} of ${tokens.length}; going on without it.`),
  });
  const gitlabUrl = readBaseUrl("GITLAB_API_URL");
  const gitlabs = new Map<string, Gitlab>();
  const gitlab = (domain: string) => {
    const known = gitlabs.get(domain);
    if (known) return known;
    // The token is for the first of them alone: another host must not learn it.
    const isMain = domain === "gitlab.com";
    const host = isMain ? (gitlabUrl ?? "https://gitlab.com") : `https://${domain}`;
    const made = createGitlab({ ...clock, host, maxWaitMs, token: isMain ? process.env.GITLAB_TOKEN : undefined });
    gitlabs.set(domain, made);
    return made;
  };
  return { github, gitlab };
}

function report({ read, failed, left, stopped }: Outcome): string {
  const lines = failed.map(({ url, reason, remedy }) => `${url}\n  ${reason}; ${remedy}`);
  lines.push(`Read ${read}, failed ${failed.length}, left ${left}.`);
  if (stopped instanceof LimitReached)
    lines.push(
      `The limit is used up until ${timeOf(stopped.until)}: run this again then, it goes on where it stopped.`,
    );
  else if (stopped === "asked") lines.push("Stopped. Run this again, it goes on where it stopped.");
  else if (stopped) lines.push("GitHub refuses every token: check GITHUB_TOKENS.");
  return lines.join("\n");
}

/** The enrich command. Progress goes to the error output, the result to the standard one. Returns the exit code. */
export async function runEnrich(options: EnrichOptions): Promise<0 | 1> {
  const say = (line: string) => console.error(line);
  const prepared = await prepareDatabase(say);
  const { db, address } = prepared;
  const stop = new AbortController();
  const handleSignal = () => {
    say("Finishing what is under way; once more to end at once.");
    stop.abort();
  };
  process.once("SIGINT", handleSignal).once("SIGTERM", handleSignal);
  try {
    return await explaining(address, async () => {
      if ((await db.landscape.count()) === 0)
        throw new ExpectedError("The database holds no landscape yet. Run `npm run seed` first.");
      if (options.only !== undefined && (await db.project.count({ where: { slug: options.only } })) === 0)
        throw new ExpectedError(`The landscape has no project ${JSON.stringify(options.only)}.`);
      const { work, fresh, elsewhere } = await listWork(db, {
        maxAgeMs: options.maxAgeHours * HOUR_MS,
        now: clock.now(),
        only: options.only,
        limit: options.limit,
        gitlabHosts: listOf(process.env.GITLAB_HOSTS),
      });
      say(
        `Repositories to read: ${work.length}; read in the last ${options.maxAgeHours} hours: ${fresh}; on other hosts: ${elsewhere}.`,
      );
      const hosts = connectHosts(options.waitMinutes, say);
      const outcome = await enrich(db, hosts, work, {
        ...clock,
        onProgress: startProgress("Repositories"),
        signal: stop.signal,
      });
      console.log(report(outcome));
      return outcome.failed.length > 0 || outcome.stopped ? 1 : 0;
    });
  } finally {
    process.off("SIGINT", handleSignal).off("SIGTERM", handleSignal);
    await db.$disconnect();
  }
}
