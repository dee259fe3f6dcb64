import type { Database } from "../db/connect";
import { GONE } from "../db/reports";
import { dayOf } from "../liveness/days";
import { toJson } from "../seed/json";
import { mapConcurrently } from "../source/map-concurrently";
import { LimitReached, ReadFailure, TokensRefused } from "./failure";
import type { Github } from "./github-client";
import type { Gitlab } from "./gitlab-client";
import { readGithub } from "./read-github";
import { readGitlab } from "./read-gitlab";
import type { Clock } from "./token-pool";
import type { ReadOptions, ReadResult } from "./types";
import type { Work } from "./work-list";

/** More at once and the hosts ask to slow down. */
const CONCURRENCY = 4;
/** Running servers read everything anew when the edition changes, so it does not change with every repository. */
const TELL_EVERY_MS = 30_000;

export type Hosts = { github: Github; gitlab: (domain: string) => Gitlab };

export type Outcome = {
  read: number;
  failed: { url: string; reason: string; remedy: string }[];
  /** Not tried: the run ended before. */
  left: number;
  /** Why it ended before. */
  stopped?: LimitReached | TokensRefused | "asked";
};

type Options = Clock & { onProgress?: (done: number, total: number) => void; signal?: AbortSignal };

function readOne(hosts: Hosts, { hosted }: Work, options: ReadOptions): Promise<ReadResult> {
  if (hosted.host === "github") return readGithub(hosts.github, hosted, options);
  return readGitlab(hosts.gitlab(hosted.domain), hosted.path, options);
}

async function store(db: Database, key: string, columns: { data: object; etags: object; at: Date }) {
  const { data, etags, at } = columns;
  const row = { data: toJson(data), etags: toJson(etags), readAt: at, triedAt: at, error: null };
  await db.repositoryReport.upsert({ where: { url: key }, create: { url: key, ...row }, update: row });
}

/** What was known, and the day of it, stays. */
async function storeFailure(db: Database, key: string, { code, message }: ReadFailure, triedAt: Date) {
  const row = { triedAt, error: code === "gone" ? GONE : message };
  await db.repositoryReport.upsert({ where: { url: key }, create: { url: key, etags: {}, ...row }, update: row });
}

/**
 * Reads the repositories and stores each as it comes, so that a run that is interrupted goes on where it was.
 * A repository that can't be read keeps what is known of it.
 */
export async function enrich(db: Database, hosts: Hosts, work: readonly Work[], options: Options): Promise<Outcome> {
  const { now, sleep, onProgress, signal } = options;
  const outcome: Outcome = { read: 0, failed: [], left: work.length };
  let [isTold, toldAt] = [true, now()];

  async function tellServers() {
    if (isTold) return;
    [isTold, toldAt] = [true, now()];
    await db.landscape.updateMany({ where: { id: 1 }, data: { edition: { increment: 1 } } });
  }

  async function readAndStore(each: Work) {
    const at = new Date(now());
    try {
      const { data, etags } = await readOne(hosts, each, { today: dayOf(at), before: each.before, sleep });
      await store(db, each.key, { data, etags, at });
      outcome.read += 1;
    } catch (error) {
      if (!(error instanceof ReadFailure)) throw error;
      await storeFailure(db, each.key, error, at);
      outcome.failed.push({ url: each.url, reason: error.message, remedy: error.remedy });
    }
    isTold = false;
    outcome.left -= 1;
    onProgress?.(work.length - outcome.left, work.length);
    if (now() - toldAt > TELL_EVERY_MS) await tellServers();
  }

  try {
    await mapConcurrently(work, CONCURRENCY, async (each) => {
      if (signal?.aborted) outcome.stopped ??= "asked";
      if (outcome.stopped) return;
      try {
        await readAndStore(each);
      } catch (error) {
        if (!(error instanceof LimitReached || error instanceof TokensRefused)) throw error;
        outcome.stopped = error;
      }
    });
  } finally {
    await tellServers();
  }
  return outcome;
}
