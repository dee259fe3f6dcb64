import "server-only";
import { createLoader } from "nuqs/server";
import { findHitsWith, getOverlay } from "../db/overlays";
import { perEdition } from "../db/per-edition";
import { present } from "../db/present";
import { type ListFacts, readListFacts } from "../db/project-list";
import { getSnapshot } from "../db/queries";
import { findHits } from "../db/search";
import type { SearchHits } from "../landscape/search";
import { applyOverlay } from "../overlays/apply";
import type { OverlayView } from "../overlays/types";
import { apiRoutes, routes } from "../routes";
import { landscapeParams } from "../search-params";
import type { Snapshot, SnapshotProject } from "../snapshot/types";
import { absoluteAddresses } from "./places";
import { queryRecord } from "./query";
import type { ApiProject } from "./schemas/project";

type At = (path: string) => string;

function toApiProject(
  project: SnapshotProject,
  { summary, homepage, repository, logo }: ListFacts,
  at: At,
): ApiProject {
  const { slug, name, placements, vendors, languages, tags, liveness } = project;
  const { stage, stageDate, status, kind, license, isOpenSource, isIndependent, country, joined } = project;
  return {
    ...{ slug, name, url: at(routes.project(slug)) },
    ...present({ summary, stage, stageDate, status, kind }),
    ...{ placements, vendors },
    ...present({ license, isOpenSource, isIndependent, isAlive: liveness?.isAlive, lastCommit: liveness?.lastCommit }),
    ...present({ country }),
    ...{ languages, tags },
    ...present({ joined, homepage, repository, logo: logo && at(apiRoutes.logo(logo)) }),
  };
}

/** Every project of the landscape itself as the API lists it, in the order of the map. */
const getApiProjects = perEdition("api-projects", async () => {
  const [snapshot, facts, at] = [await getSnapshot(), await readListFacts(), await absoluteAddresses()];
  return (snapshot?.projects ?? []).map((project, index) => toApiProject(project, facts[index] ?? {}, at));
});

/** With what a list says of them, and its own projects after them. */
function withOverlay(known: readonly ApiProject[], snapshot: Snapshot, overlay: OverlayView, at: At): ApiProject[] {
  return snapshot.projects.map((project, index) => {
    const own = known[index];
    if (own) return { ...own, ...present({ status: project.status }), tags: project.tags };
    const detail = overlay.details.find(({ slug }) => slug === project.slug);
    const { summary, homepage, repositories = [] } = detail ?? {};
    const repository = repositories.find(({ isPrimary }) => isPrimary)?.url;
    const url = `${at(routes.project(project.slug))}?overlay=${encodeURIComponent(overlay.slug)}`;
    return { ...toApiProject(project, present({ summary, homepage, repository }), at), url };
  });
}

export type AskedLandscape = {
  snapshot: Snapshot;
  /** In the order of `snapshot.projects`. */
  projects: ApiProject[];
  hits: SearchHits | null;
};

const load = createLoader({ q: landscapeParams.q, overlay: landscapeParams.overlay });

/** The landscape that a query asks about, with its list laid over it and its words searched for; `null` before the first seed. */
export async function readAskedLandscape(query: URLSearchParams): Promise<AskedLandscape | null> {
  const [plain, known, at] = [await getSnapshot(), await getApiProjects(), await absoluteAddresses()];
  if (!plain || !known) return null;
  const { q, overlay: wanted } = await load(queryRecord(query));
  const overlay = await getOverlay(wanted);
  if (!overlay) return { snapshot: plain, projects: known, hits: await findHits(q) };
  const snapshot = applyOverlay(plain, overlay);
  return { snapshot, projects: withOverlay(known, snapshot, overlay, at), hits: await findHitsWith(overlay, q) };
}
