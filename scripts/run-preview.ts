import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { compareFolders } from "../lib/preview/compare-folders";
import { previewMarkdown, previewText } from "../lib/preview/format";
import { type PastFolder, readPastFolder } from "../lib/preview/past-folder";
import type { Preview } from "../lib/preview/schema";
import { ExpectedError } from "./expected-error";

const FOLDER = ".cairn/preview";

type Options = { base: string; dir: string; format: "text" | "markdown" | "json"; serve?: true };

async function openBase(dir: string, ref: string): Promise<PastFolder> {
  return readPastFolder(dir, ref).catch((error: unknown) => {
    const why = error instanceof Error ? error.message.trim().split("\n")[0] : String(error);
    throw new ExpectedError(`${dir} can't be compared with ${ref}: ${why}`, { cause: error });
  });
}

function print(preview: Preview, format: Options["format"]): void {
  const ways = { text: previewText, markdown: previewMarkdown, json: (it: Preview) => JSON.stringify(it, null, 2) };
  console.log(ways[format](preview));
}

/** The preview command. Returns the exit code: 1 where the landscape has errors. */
export async function runPreview({ base: ref, dir, format, serve }: Options): Promise<number> {
  const base = await openBase(dir, ref);
  try {
    const preview = await compareFolders(base, dir);
    print(preview, format);
    const hasErrors = preview.findings.errors > 0;
    if (!serve) return hasErrors ? 1 : 0;
    // With errors there is nothing to serve but the state of before, beside the list of what is wrong.
    return await servePreview(preview, hasErrors ? base.dir : dir);
  } finally {
    await base.remove();
  }
}

/** Puts a landscape into a database of its own and serves it until it is stopped. */
async function servePreview(preview: Preview, dir: string): Promise<number> {
  const file = path.resolve(FOLDER, "preview.json");
  await mkdir(FOLDER, { recursive: true });
  await writeFile(file, JSON.stringify(preview));
  process.env.DATABASE_URL = `file:${FOLDER}/preview.db`;
  process.env.LANDSCAPE_DIR = dir;
  process.env.PREVIEW_FILE = file;
  // Proposed files can name a container of anybody.
  process.env.ANALYTICS = "off";
  // They read the environment as it is now, and the clients, which a fresh clone doesn't have.
  const { readPort, requireFreePort } = await import("./port");
  const port = readPort(process.env.PORT);
  await requireFreePort(port);
  const { ensureClients } = await import("./generate-client");
  await ensureClients();
  const { bringUpToDate } = await import("./bring-up-to-date");
  if (!(await bringUpToDate(dir))) throw new ExpectedError("The landscape of before has errors too: mend it first.");
  const { build, isBuildDue } = await import("./next-command");
  if (await isBuildDue()) {
    console.log("Building the site; this takes about a minute …");
    await build();
  }
  console.log(`What changes is at http://localhost:${port}/preview.`);
  const { serve } = await import("./serve");
  return serve("start", port);
}
