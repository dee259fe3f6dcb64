import type { Database } from "../db/connect";
import { type HostedRepository, hostedRepository, repositoryKey } from "../liveness/hosted-repository";
import { repositoryDataSchema } from "../liveness/repository-data";
import { etagsShape } from "./types";
import type { ReadOptions } from "./types";

export type Work = { key: string; url: string; hosted: HostedRepository; before: ReadOptions["before"] };

export type WorkList = {
  work: Work[];
  /** Read not long ago. */
  fresh: number;
  /** On hosts that nobody here knows how to ask. */
  elsewhere: number;
};

type Wanted = { maxAgeMs: number; now: number; only?: string; limit?: number; gitlabHosts: readonly string[] };

/** Each repository of the landscape once, those longest unread first. */
export async function listWork(db: Database, wanted: Wanted): Promise<WorkList> {
  const rows = await db.repository.findMany({
    select: { url: true },
    where: wanted.only === undefined ? {} : { projectSlug: wanted.only },
    orderBy: [{ project: { position: "asc" } }, { rank: "asc" }],
  });
  const urls = new Map(rows.map(({ url }) => [repositoryKey(url), url]));
  const reports = await db.repositoryReport.findMany({ select: { url: true, data: true, readAt: true, etags: true } });
  const reportOf = new Map(reports.map((report) => [report.url, report]));
  let [fresh, elsewhere] = [0, 0];
  const found: (Work & { readAt: number })[] = [];
  for (const [key, url] of urls) {
    const hosted = hostedRepository(url, wanted.gitlabHosts);
    const report = reportOf.get(key);
    const readAt = report?.readAt?.getTime() ?? 0;
    if (!hosted) elsewhere += 1;
    else if (wanted.now - readAt < wanted.maxAgeMs) fresh += 1;
    else {
      // Data of another release is as good as none: its parts are not asked for changes only.
      const { data } = repositoryDataSchema.safeParse(report?.data);
      const etags = etagsShape.safeParse(report?.etags).data ?? {};
      found.push({ key, url, hosted, before: data ? { data, etags } : { etags: {} }, readAt });
    }
  }
  found.sort((a, b) => a.readAt - b.readAt);
  return { work: found.slice(0, wanted.limit), fresh, elsewhere };
}
