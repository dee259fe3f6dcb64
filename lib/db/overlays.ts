import "server-only";
import { buildSearchIndexInSteps, search, type SearchHits } from "../landscape/search";
import type { Localized } from "../model/types";
import { applyOverlay, withPrivateTexts } from "../overlays/apply";
import { toView } from "../overlays/to-view";
import type { OverlaySummary, OverlayView } from "../overlays/types";
import type { ProjectDetail } from "../snapshot/types";
import { isAskable } from "./askable";
import { getDatabase } from "./client";
import type { OverlayColumn } from "./columns";
import { perEdition, perEditionByKey } from "./per-edition";
import { getSearchText, getSnapshot } from "./queries";
import { readJson } from "./read-column";

const MAX_KEPT = 20;

/** The lists of the landscape's folder, in the order of their files. */
export const listOverlays: () => Promise<OverlaySummary[] | null> = perEdition("overlays", async () => {
  const db = await getDatabase();
  const rows = await db.overlay.findMany({ orderBy: { position: "asc" } });
  return rows.map(({ slug, name, content }) => {
    const { description } = readJson<OverlayColumn>(content);
    return { slug, name: readJson<Localized>(name), ...(description && { description }) };
  });
});

const getKept = perEditionByKey("overlay", MAX_KEPT, async (slug): Promise<OverlayView | null> => {
  const db = await getDatabase();
  const row = await db.overlay.findUnique({ where: { slug } });
  const snapshot = row && (await getSnapshot());
  if (!row || !snapshot) return null;
  return toView({ slug, name: readJson<Localized>(row.name), ...readJson<OverlayColumn>(row.content) }, snapshot);
});

/** One list; `null` where no list has this slug. */
export async function getOverlay(slug: string | null): Promise<OverlayView | null> {
  return slug !== null && isAskable(slug) ? getKept(slug) : null;
}

/** A project that only a list has. */
export async function getPrivateProject(overlay: string | null, slug: string): Promise<ProjectDetail | null> {
  const view = await getOverlay(overlay);
  return view?.details.find((project) => project.slug === slug) ?? null;
}

const getIndex = perEditionByKey("overlay-index", MAX_KEPT, async (slug) => {
  const [overlay, snapshot, text] = [await getOverlay(slug), await getSnapshot(), await getSearchText()];
  if (!overlay || !snapshot) return null;
  return buildSearchIndexInSteps(applyOverlay(snapshot, overlay), withPrivateTexts(text, overlay));
});

/** What a search finds with a list laid over the landscape. */
export async function findHitsWith(overlay: OverlayView, query: string): Promise<SearchHits | null> {
  if (query.trim() === "") return null;
  const index = await getIndex(overlay.slug);
  return index && search(index, query);
}
