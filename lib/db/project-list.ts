import "server-only";
import { group } from "d3";
import type { Localized } from "../model/types";
import type { ProjectDetail } from "../snapshot/types";
import { getDatabase } from "./client";
import type { DetailColumn } from "./columns";
import { readTogether } from "./edition";
import { readLandscapeFacts } from "./landscape-row";
import { present } from "./present";
import { PROJECT_DETAIL_SELECT, toProjectDetail } from "./project-detail";
import { readJson } from "./read-column";
import { readSlices } from "./read-slices";
import { readReports } from "./reports";

/** What a list says of a project beside what the snapshot holds. */
export type ListFacts = { summary?: Localized; homepage?: string; repository?: string; logo?: string };

/** In the order of the map; kept by who asks. */
export async function readListFacts(): Promise<ListFacts[]> {
  const db = await getDatabase();
  const rows = await readSlices((slice) =>
    db.project.findMany({
      select: { slug: true, summary: true, detail: true, logo: true },
      orderBy: [{ position: "asc" }, { slug: "asc" }],
      ...slice,
    }),
  );
  const repositories = await readSlices((slice) =>
    db.repository.findMany({
      where: { isPrimary: true },
      select: { projectSlug: true, url: true },
      orderBy: [{ projectSlug: "asc" }, { rank: "asc" }],
      ...slice,
    }),
  );
  const repositoryOf = new Map(repositories.map(({ projectSlug, url }) => [projectSlug, url]));
  return rows.map(({ slug, summary, detail, logo }) =>
    present({
      summary: summary === null ? null : readJson<Localized>(summary),
      homepage: readJson<DetailColumn>(detail).homepage,
      repository: repositoryOf.get(slug),
      logo,
    }),
  );
}

/** Rows at a time: what a database takes as parameters of one statement has a limit. */
const CHUNK = 400;

/** Everything about every project, in the order of the map. Big: whoever asks keeps what it makes of them, not this. */
export function readAllDetails(): Promise<ProjectDetail[]> {
  return readTogether(async () => {
    const db = await getDatabase();
    const facts = await readLandscapeFacts(db);
    const details: ProjectDetail[] = [];
    if (!facts) return details;
    for (let from = 0; ; from += CHUNK) {
      const rows = await db.project.findMany({
        select: PROJECT_DETAIL_SELECT,
        orderBy: { position: "asc" },
        skip: from,
        take: CHUNK,
      });
      const reports = group(
        await readReports(
          db,
          rows.flatMap((row) => row.repositories),
        ),
        ({ url }) => url,
      );
      for (const row of rows) {
        const own = row.repositories.flatMap(({ url, isPrimary }) => {
          const report = reports.get(url)?.[0];
          return report ? [{ ...report, isPrimary }] : [];
        });
        details.push({ ...toProjectDetail(row, facts), ...(own.length > 0 && { reports: own }) });
      }
      if (rows.length < CHUNK) return details;
    }
  });
}
