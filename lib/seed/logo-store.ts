import type { Transaction } from "../db/connect";
import { readJson } from "../db/read-column";
import { smallSheetName } from "../logos/sheet";
import type { RenderedLogos } from "../logos/types";

/** Images are large: this many in one statement keep its parameters to a few megabytes. */
const IMAGES_PER_STATEMENT = 40;
const HASHES_PER_STATEMENT = 500;

function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** The images that the landscape in the database uses now. Read it before its rows go. */
export async function listImagesInUse(tx: Transaction): Promise<{ pictures: string[]; sheets: string[] }> {
  const used = { select: { logo: true }, where: { logo: { not: null } } } as const;
  const rows = [...(await tx.project.findMany(used)), ...(await tx.vendor.findMany(used))];
  const landscape = await tx.landscape.findUnique({ where: { id: 1 }, select: { sheets: true } });
  return {
    pictures: rows.flatMap(({ logo }) => logo ?? []),
    sheets: landscape ? readJson<string[]>(landscape.sheets).flatMap((hash) => [hash, smallSheetName(hash)]) : [],
  };
}

function difference(all: readonly string[], ...kept: (readonly string[])[]): string[] {
  const keep = new Set(kept.flat());
  return all.filter((hash) => !keep.has(hash));
}

/**
 * Adds the images that are new. An image never changes under its hash, so those at hand stay as they are,
 * and so do those of the landscape before: a page that is still open may ask for them.
 */
export async function storeImages(
  tx: Transaction,
  logos: RenderedLogos,
  before: { pictures: string[]; sheets: string[] },
): Promise<void> {
  const pictures = new Map(logos.pictures.map((picture) => [picture.hash, picture]));
  const sheets = new Map(
    logos.sheets
      .flatMap(({ hash, bytes, small }) => [
        { hash, bytes },
        { hash: smallSheetName(hash), bytes: small },
      ])
      .map((sheet) => [sheet.hash, sheet]),
  );
  const oldPictures = (await tx.logo.findMany({ select: { hash: true } })).map(({ hash }) => hash);
  const oldSheets = (await tx.logoSheet.findMany({ select: { hash: true } })).map(({ hash }) => hash);
  for (const hashes of chunk(difference(oldPictures, [...pictures.keys()], before.pictures), HASHES_PER_STATEMENT))
    await tx.logo.deleteMany({ where: { hash: { in: hashes } } });
  for (const hashes of chunk(difference(oldSheets, [...sheets.keys()], before.sheets), HASHES_PER_STATEMENT))
    await tx.logoSheet.deleteMany({ where: { hash: { in: hashes } } });
  for (const hashes of chunk(difference([...pictures.keys()], oldPictures), IMAGES_PER_STATEMENT))
    await tx.logo.createMany({ data: hashes.flatMap((hash) => ownBytes(pictures.get(hash))) });
  for (const hashes of chunk(difference([...sheets.keys()], oldSheets), IMAGES_PER_STATEMENT))
    await tx.logoSheet.createMany({ data: hashes.flatMap((hash) => ownBytes(sheets.get(hash))) });
}

/** The client wants bytes with a buffer of their own, not a view into a shared one. */
function ownBytes<T extends { bytes: Uint8Array }>(image: T | undefined) {
  return image ? [{ ...image, bytes: new Uint8Array(image.bytes) }] : [];
}
