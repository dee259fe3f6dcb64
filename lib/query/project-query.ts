import { queryOptions } from "@tanstack/react-query";
import { apiRoutes } from "../routes";
import type { ProjectDetail } from "../snapshot/types";
import { dataAddress } from "../static-export/is-static";

const FRESH_MS = 5 * 60_000;

/** Enough to know that the answer is ours; the server made the rest of it from parsed data. */
function isProjectDetail(value: unknown): value is ProjectDetail {
  if (typeof value !== "object" || value === null) return false;
  const has = (key: string) => key in value;
  return ["slug", "name", "placements", "links", "vendors", "relations", "extra"].every(has);
}

/** `null` where the landscape has no such project. Throws when the answer can't be had or read. */
export async function fetchProject(slug: string, signal?: AbortSignal): Promise<ProjectDetail | null> {
  const response = await fetch(dataAddress(apiRoutes.project(slug)), {
    signal,
    headers: { accept: "application/json" },
  });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${apiRoutes.project(slug)} answered ${response.status}`);
  const body: unknown = await response.json();
  if (!isProjectDetail(body)) throw new Error(`${apiRoutes.project(slug)} answered something else than a project`);
  return body;
}

export function projectQuery(slug: string) {
  return queryOptions({
    queryKey: ["project", slug],
    queryFn: ({ signal }) => fetchProject(slug, signal),
    // The key holds no version, so a card that is looked at again later asks again.
    staleTime: FRESH_MS,
  });
}
