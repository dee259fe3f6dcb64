import path from "node:path";
import { renderLogos } from "../lib/logos/render";
import type { RenderedLogos } from "../lib/logos/types";
import type { Landscape } from "../lib/model/types";
import { listLogoRequests, projectLogoKey, vendorLogoKey } from "../lib/seed/logo-requests";
import { type SeedResult, seedLandscape } from "../lib/seed/seed";
import type { Problem } from "../lib/source/problem";
import { type LoadedLandscape, loadLandscape } from "../lib/validate/load";
import { fingerprintFolder, fingerprintSeeding } from "./fingerprint";
import type { PreparedDatabase } from "./prepare-database";
import { explaining } from "./prepare-database";
import type { Progress } from "./progress";

const LOGO_CACHE = ".cairn/logos";

/** A folder read and found without errors, not yet in any database. */
export type LoadedFolder = { dir: string; landscape: Landscape; layout: string; source: string; code: string };

/** Whatever of a folder's state makes a seed due when it changes. */
async function fingerprints(dir: string) {
  const code = await fingerprintSeeding();
  return { code, source: `${await fingerprintFolder(dir)}-${code}` };
}

/** Whether the database holds something else than what this folder and this code make. */
export async function isSeedDue({ db, address }: PreparedDatabase, dir: string): Promise<boolean> {
  const { source } = await fingerprints(dir);
  const row = await explaining(address, () => db.landscape.findUnique({ where: { id: 1 }, select: { source: true } }));
  return row?.source !== source;
}

/** Reads and checks a folder. `folder` is `null` when `problems` holds an error. */
export async function loadFolder(dir: string): Promise<{ folder: LoadedFolder | null; problems: Problem[] }> {
  // Before reading: what is edited meanwhile counts as a change the next time.
  const prints = await fingerprints(dir);
  const { landscape, problems, layout }: LoadedLandscape = await loadLandscape(dir);
  const isBroken = problems.some(({ level }) => level === "error");
  if (isBroken || landscape === null || layout === null) return { folder: null, problems };
  return { folder: { dir, landscape, layout, ...prints }, problems };
}

function logoProblems(landscape: Landscape, problems: RenderedLogos["problems"]): Problem[] {
  const positions = new Map([
    ...landscape.projects.map(({ slug, position }) => [projectLogoKey(slug), position] as const),
    ...landscape.vendors.map(({ slug, position }) => [vendorLogoKey(slug), position] as const),
  ]);
  return problems.map(({ key, message }) => ({
    ...(positions.get(key) ?? { file: "logos", line: 1, column: 1 }),
    level: "warning",
    what: `the logo of ${key.replace(":", " ")} can't be drawn: ${message}`,
    fix: "mend or replace the picture; a monogram stands in for it",
  }));
}

/** Draws the logos of a folder and puts it all into the database. `problems` are the logos that could not be drawn. */
export async function seedFolder(
  { db, address }: PreparedDatabase,
  { dir, landscape, layout, source, code }: LoadedFolder,
  progressOf: (label: string) => Progress,
): Promise<SeedResult & { problems: Problem[] }> {
  const logos = await renderLogos(listLogoRequests(landscape), {
    root: dir,
    cacheDir: LOGO_CACHE,
    onProgress: progressOf("Logos"),
  });
  const input = { landscape, logos, layout, directory: path.basename(path.resolve(dir)), source, code };
  const result = await explaining(address, () => seedLandscape(db, input, progressOf("Rows")));
  return { ...result, problems: logoProblems(landscape, logos.problems) };
}
