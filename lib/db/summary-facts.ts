import "server-only";
import { max } from "d3";
import { repositoryKey } from "../liveness/hosted-repository";
import { repositoryDataSchema } from "../liveness/repository-data";
import type { SummaryFacts } from "../summary/rows";
import { getDatabase } from "./client";
import type { DetailColumn } from "./columns";
import { perEdition } from "./per-edition";
import { present } from "./present";
import { readJson } from "./read-column";

/** Audits and first commits by slug: what the summary says beside stages. */
export const getSummaryFacts = perEdition("summary", async (): Promise<ReadonlyMap<string, SummaryFacts>> => {
  const db = await getDatabase();
  const projects = await db.project.findMany({ select: { slug: true, detail: true } });
  const repositories = await db.repository.findMany({
    where: { isPrimary: true },
    select: { projectSlug: true, url: true },
  });
  const reports = await db.repositoryReport.findMany({ select: { url: true, data: true } });
  const firstCommits = new Map(
    reports.map(({ url, data }) => [url, repositoryDataSchema.safeParse(data).data?.firstCommit?.on]),
  );
  const urlOf = new Map(repositories.map(({ projectSlug, url }) => [projectSlug, repositoryKey(url)]));
  return new Map(
    projects.map(({ slug, detail }) => {
      const { audits } = readJson<DetailColumn>(detail);
      const facts = {
        firstCommit: firstCommits.get(urlOf.get(slug) ?? ""),
        audits: audits.length,
        lastAudit: max(audits, ({ date }) => date),
      };
      return [slug, present(facts)];
    }),
  );
});
