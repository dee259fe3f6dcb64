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

/** In the order of the map. A page of projects is made of a few of them, so none is made ahead. */
const getListFacts = perEdition("list-facts", readListFacts);

/** A project that only a list has. */
function toPrivateProject(project: SnapshotProject, { slug: list, details }: OverlayView, at: At): ApiProject {
  const { summary, homepage, repositories = [] } = details.find(({ slug }) => slug === project.slug) ?? {};
  const repository = repositories.find(({ isPrimary }) => isPrimary)?.url;
  const url = `${at(routes.project(project.slug))}?overlay=${encodeURIComponent(list)}`;
  return { ...toApiProject(project, present({ summary, homepage, repository }), at), url };
}

export type AskedLandscape = {
  snapshot: Snapshot;
  /** The project at a place of `snapshot.projects`, as the API lists it. */
  projectAt: (place: number | undefined) => ApiProject | undefined;
  hits: SearchHits | null;
};

const load = createLoader({ q: landscapeParams.q, overlay: landscapeParams.overlay });

/** The landscape that a query asks about, with its list laid over it and its words searched for; `null` before the first seed. */
export async function readAskedLandscape(query: URLSearchParams): Promise<AskedLandscape | null> {
  const [plain, facts, at] = [await getSnapshot(), await getListFacts(), await absoluteAddresses()];
  if (!plain || !facts) return null;
  const { q, overlay: wanted } = await load(queryRecord(query));
  const overlay = await getOverlay(wanted);
  const snapshot = applyOverlay(plain, overlay);
  return {
    snapshot,
    projectAt(place = -1) {
      const project = snapshot.projects[place];
      const known = facts[place];
      if (!project || known) return project && toApiProject(project, known ?? {}, at);
      return overlay ? toPrivateProject(project, overlay, at) : undefined;
    },
    hits: await (overlay ? findHitsWith(overlay, q) : findHits(q)),
  };
}
