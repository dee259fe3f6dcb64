import type { Database, Transaction } from "../db/connect";
import type { RenderedLogos } from "../logos/types";
import type { Landscape } from "../model/types";
import { cleanTexts } from "./clean";
import { type Counts, countLandscape } from "./counts";
import { toJson } from "./json";
import { listImagesInUse, storeImages } from "./logo-store";
import { toRows } from "./rows";
import { settingsColumn } from "./settings-column";
import { versionOf } from "./version";
import { type SeedProgress, deleteRows, insertRows } from "./write-rows";

/** Far above what 50,000 projects take; without it a transaction ends after five seconds. */
const TIMEOUT_MS = 15 * 60 * 1000;

export type SeedInput = {
  landscape: Landscape;
  logos: RenderedLogos;
  /** Which of the two layouts the folder has. */
  layout: string;
  /** Name of the folder, as people see it in front of a file's path. */
  directory: string;
  /** Fingerprint of the folder's content: tells at the next start whether a seed is due. */
  source: string;
  /** Fingerprint of the code that makes rows and answers. */
  code: string;
};

export type SeedResult = { counts: Counts; version: string; isUnchanged: boolean };

async function replaceContent(tx: Transaction, input: SeedInput, version: string, onProgress: SeedProgress) {
  const { landscape, logos, layout, directory, source } = input;
  // A write first: it takes the lock, so that a second seed waits here instead of failing halfway.
  await tx.landscape.updateMany({ where: { id: 1 }, data: { edition: { increment: 1 } } });
  const before = await listImagesInUse(tx);
  await deleteRows(tx);
  await storeImages(tx, logos, before);
  await insertRows(tx, toRows(landscape, logos.logos), onProgress);
  const columns = {
    version,
    source,
    layout,
    directory,
    name: landscape.name,
    settings: toJson(settingsColumn(landscape, logos.logos)),
    stages: landscape.stages,
    groups: landscape.groups,
    sheets: logos.sheets.map(({ hash }) => hash),
    seededAt: new Date(),
  };
  await tx.landscape.upsert({
    where: { id: 1 },
    create: { id: 1, edition: 1, ...columns },
    update: columns,
    select: { id: true },
  });
}

/**
 * Replaces the content of a database by this landscape, in one transaction: whatever ends it in the middle, even
 * the end of the process, leaves the landscape that was there. Content that is there already is not written again.
 */
export async function seedLandscape(
  db: Database,
  input: SeedInput,
  onProgress: SeedProgress = () => undefined,
): Promise<SeedResult> {
  const cleaned = { ...input, landscape: cleanTexts(input.landscape) };
  const version = versionOf(
    cleaned.landscape,
    cleaned.logos,
    JSON.stringify([input.code, input.layout, input.directory]),
  );
  const counts = countLandscape(cleaned.landscape, cleaned.logos.logos);
  const found = await db.landscape.findUnique({ where: { id: 1 }, select: { version: true, source: true } });
  if (found?.version === version) {
    if (found.source !== input.source)
      await db.landscape.update({ where: { id: 1 }, data: { source: input.source }, select: { id: true } });
    return { counts, version, isUnchanged: true };
  }
  await db.$transaction((tx) => replaceContent(tx, cleaned, version, onProgress), {
    timeout: TIMEOUT_MS,
    maxWait: TIMEOUT_MS,
  });
  return { counts, version, isUnchanged: false };
}
