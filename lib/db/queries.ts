import "server-only";
import { nearestEntries } from "../model/nearest-entries";
import type { GuideChapter, Localized, QuizQuestion } from "../model/types";
import type {
  LandscapeInfo,
  ProjectDetail,
  SearchText,
  Snapshot,
  VendorDetail,
  VendorSummary,
} from "../snapshot/types";
import { type SnapshotWire, encodeSnapshot } from "../snapshot/wire";
import { isAskable } from "./askable";
import { getDatabase } from "./client";
import type { AliasKind, SettingsColumn } from "./columns";
import { currentEdition, readTogether } from "./edition";
import { readLandscapeFacts } from "./landscape-row";
import { perEdition, perEditionByKey } from "./per-edition";
import { present } from "./present";
import { PROJECT_DETAIL_SELECT, toProjectDetail } from "./project-detail";
import { readJson } from "./read-column";
import { readSlices } from "./read-slices";
import { readReports } from "./reports";
import { readSnapshot } from "./snapshot-rows";
import { VENDOR_DETAIL_SELECT, VENDOR_SUMMARY_SELECT, toVendorDetail, toVendorSummary } from "./vendor-detail";

// A page that asks more than one of these asks inside `readTogether` of edition.ts, so that all answers are of one edition.

/** A dozen statements and a few kilobytes each. */
const MAX_KEPT_PROJECTS = 3000;

/** The version of the content that is served now; `null` before the first seed. */
export async function getVersion(): Promise<string | null> {
  return (await currentEdition())?.version ?? null;
}

const getFacts = perEdition("facts", async () => readLandscapeFacts(await getDatabase()));

export async function getLandscapeInfo(): Promise<LandscapeInfo | null> {
  return (await getFacts())?.info ?? null;
}

export const getSnapshot: () => Promise<Snapshot | null> = perEdition("snapshot", async () =>
  readSnapshot(await getDatabase()),
);

/** The snapshot as it travels; `decodeSnapshot` turns it back. */
export const getSnapshotWire: () => Promise<SnapshotWire | null> = perEdition("wire", async () => {
  const snapshot = await getSnapshot();
  return snapshot && encodeSnapshot(snapshot);
});

/** `texts` stand in the order of `Snapshot.projects`. */
export const getSearchText: () => Promise<SearchText | null> = perEdition("search", async ({ version }) => {
  const db = await getDatabase();
  const rows = await readSlices((slice) =>
    db.project.findMany({
      select: { aliases: true, summary: true },
      orderBy: [{ position: "asc" }, { slug: "asc" }],
      ...slice,
    }),
  );
  return {
    version,
    texts: rows.map(({ aliases, summary }) => {
      const names = readJson<string[]>(aliases);
      return present({
        aliases: names.length > 0 ? names : null,
        summary: summary === null ? null : readJson<Localized>(summary),
      });
    }),
  };
});

export async function getGuide(): Promise<GuideChapter[]> {
  const db = await getDatabase();
  const row = await db.guide.findUnique({ where: { id: 1 }, select: { chapters: true } });
  return row ? readJson<GuideChapter[]>(row.chapters) : [];
}

/** The questions of the quiz; none where the landscape has no quiz. */
export const getQuiz = perEdition("quiz", async (): Promise<QuizQuestion[]> => {
  const db = await getDatabase();
  const row = await db.landscape.findUnique({ where: { id: 1 }, select: { settings: true } });
  return (row && readJson<SettingsColumn>(row.settings).quiz) ?? [];
});

const getKeptProject = perEditionByKey("project", MAX_KEPT_PROJECTS, async (slug): Promise<ProjectDetail | null> => {
  const db = await getDatabase();
  const facts = await getFacts();
  const row = facts && (await db.project.findUnique({ where: { slug }, select: PROJECT_DETAIL_SELECT }));
  if (!row) return null;
  const reports = await readReports(db, row.repositories);
  return { ...toProjectDetail(row, facts), ...(reports.length > 0 && { reports }) };
});

export async function getProject(slug: string): Promise<ProjectDetail | null> {
  return isAskable(slug) ? getKeptProject(slug) : null;
}

/** In the order of the map. */
export async function listProjectSlugs(): Promise<string[]> {
  const db = await getDatabase();
  const rows = await db.project.findMany({ select: { slug: true }, orderBy: { position: "asc" } });
  return rows.map(({ slug }) => slug);
}

async function findByAlias(kind: AliasKind, key: string): Promise<string | null> {
  if (!isAskable(key)) return null;
  const db = await getDatabase();
  const row = await db.alias.findUnique({ where: { kind_key: { kind, key } }, select: { projectSlug: true } });
  return row?.projectSlug ?? null;
}

/** The slug of today for one that a project had before. */
export function findProjectSlug(oldSlug: string): Promise<string | null> {
  return findByAlias("slug", oldSlug);
}

/** The slug for the id of a project in the links of landscape2 or landscapeapp. */
export function findByLegacyId(kind: "landscape2" | "landscapeapp", id: string): Promise<string | null> {
  return findByAlias(kind, id);
}

/** The projects whose slug or name comes nearest to an unknown slug. */
export async function listNearestProjects(slug: string, max = 5): Promise<{ slug: string; name: string }[]> {
  const projects = (await getSnapshot())?.projects ?? [];
  const found = nearestEntries(slug, projects, (each) => [each.name, each.slug], max);
  return found.map(({ slug, name }) => ({ slug, name }));
}

/** In the order of the source. */
export async function listVendors(): Promise<VendorSummary[]> {
  const db = await getDatabase();
  const rows = await db.vendor.findMany({ select: VENDOR_SUMMARY_SELECT, orderBy: { position: "asc" } });
  return rows.map(toVendorSummary);
}

export async function getVendor(slug: string): Promise<VendorDetail | null> {
  if (!isAskable(slug)) return null;
  return readTogether(async () => {
    const db = await getDatabase();
    const row = await db.vendor.findUnique({ where: { slug }, select: VENDOR_DETAIL_SELECT });
    if (!row) return null;
    const parent =
      row.parent === null
        ? null
        : await db.vendor.findUnique({ where: { slug: row.parent }, select: { slug: true, name: true } });
    return toVendorDetail(row, parent, (await getLandscapeInfo())?.editUrl);
  });
}

/** The slug of today for one that a vendor had before. */
export async function findVendorSlug(oldSlug: string): Promise<string | null> {
  if (!isAskable(oldSlug)) return null;
  const db = await getDatabase();
  const row = await db.vendorAlias.findUnique({ where: { key: oldSlug }, select: { vendorSlug: true } });
  return row?.vendorSlug ?? null;
}

/** An image of the database. Its hash names its bytes, so it may be kept for ever. */
export type StoredImage = { bytes: Uint8Array<ArrayBuffer>; mime: string };

export async function getSheet(hash: string): Promise<StoredImage | null> {
  if (!isAskable(hash)) return null;
  const db = await getDatabase();
  const row = await db.logoSheet.findUnique({ where: { hash }, select: { bytes: true } });
  return row && { bytes: row.bytes, mime: "image/webp" };
}

export async function getPicture(hash: string): Promise<(StoredImage & { width: number; height: number }) | null> {
  if (!isAskable(hash)) return null;
  const db = await getDatabase();
  return db.logo.findUnique({ where: { hash }, select: { bytes: true, mime: true, width: true, height: true } });
}
