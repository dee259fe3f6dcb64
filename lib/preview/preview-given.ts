import "server-only";
import { stat } from "node:fs/promises";
import path from "node:path";
import { getDatabase } from "../db/client";
import { readLandscapeFacts } from "../db/landscape-row";
import { localize } from "../i18n/localized";
import { compareApart } from "./compare-apart";
import type { Failure } from "./failure";
import { fetchPublic } from "./fetch-public";
import { layFiles } from "./lay-files";
import { type GivenFile, readUpload } from "./read-upload";
import type { Preview } from "./schema";
import { createTurns } from "./turns";

/** Each takes some seconds of a processor. */
const takeTurn = createTurns({ perMinute: 12, maxWaiting: 2 });

export type Outcome = { preview: Preview } | { failure: Failure };

/** The folder that the site's landscape was seeded from, where it is still there and the same. */
async function findBase(): Promise<{ dir: string | null; label: string }> {
  const dir = path.resolve(/* turbopackIgnore: true */ process.env.LANDSCAPE_DIR || "data");
  const facts = await readLandscapeFacts(await getDatabase());
  const isOurs =
    facts?.directory === path.basename(dir) &&
    (await stat(/* turbopackIgnore: true */ dir).catch(() => null))?.isDirectory();
  return { dir: isOurs ? dir : null, label: localize(facts?.info.name, "en") };
}

async function compareGiven(files: readonly GivenFile[]): Promise<Outcome> {
  const base = await findBase();
  const laid = await layFiles(files, base.dir);
  try {
    if (laid.count === 0) return { failure: "no-files" };
    const preview = await compareApart(base.dir, laid.dir, base.label);
    return preview ? { preview } : { failure: "took-too-long" };
  } finally {
    await laid.remove();
  }
}

async function previewOf(getFiles: () => Promise<GivenFile[] | { failure: Failure }>): Promise<Outcome> {
  const outcome = await takeTurn(getFiles, async (files): Promise<Outcome> =>
    "failure" in files ? files : compareGiven(files),
  );
  return outcome ?? { failure: "busy" };
}

/** What the files of a form change in the landscape of this site. Nothing of them is kept. */
export function previewUpload(request: Request): Promise<Outcome> {
  return previewOf(() => readUpload(request));
}

export const canReadUrls = () => process.env.PREVIEW_URLS !== "off";

/** The same of a file on the public internet. */
export async function previewUrl(url: string): Promise<Outcome> {
  if (!canReadUrls()) return { failure: "urls-off" };
  return previewOf(async () => {
    const file = await fetchPublic(url);
    return "failure" in file ? file : [file];
  });
}
