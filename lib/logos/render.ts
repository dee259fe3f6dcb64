import { availableParallelism } from "node:os";
import { type PackedDrawing, cachedDrawing, cachedSheet } from "./cached-drawing";
import { hashOf } from "./cache";
import { PICTURE_HEIGHT, PICTURE_WIDTH } from "./draw-logo";
import { openDrawPool } from "./draw-pool";
import { mapLimited } from "./map-limited";
import { LOGOS_PER_SHEET } from "./sheet";
import { type DrawnSource, sourceBytes } from "./source-bytes";
import type { LogoRequest, RenderedLogos } from "./types";

/** Far above the slowest honest logo, which takes a few seconds. */
const TIMEOUT_MS = 20_000;

export type RenderOptions = {
  /** The landscape's folder; files are read from inside it only. */
  root: string;
  cacheDir: string;
  /** Counts distinct sources. */
  onProgress?: (done: number, total: number) => void;
  /** For one logo. */
  timeoutMs?: number;
};

type Outcome = { drawing: PackedDrawing; hash: string } | { message: string };

/** Draws the logos of a landscape. Requests come in map order, so that neighbours share a sheet; equal logos share a place. */
export async function renderLogos(requests: LogoRequest[], options: RenderOptions): Promise<RenderedLogos> {
  const drawn = requests.flatMap(({ key, source }) => (source.kind === "monogram" ? [] : [{ key, source }]));
  const sources = new Map(drawn.map(({ source }) => [nameOf(source), source]));
  const outcomes = await drawAll(sources, options);

  const problems: RenderedLogos["problems"] = [];
  const logos: RenderedLogos["logos"] = new Map();
  const places = new Map<string, { index: number; drawing: PackedDrawing }>();
  for (const { key, source } of drawn) {
    const outcome = outcomes.get(nameOf(source));
    if (outcome === undefined) continue;
    if ("message" in outcome) {
      problems.push({ key, message: `${nameOf(source)}: ${outcome.message}` });
      continue;
    }
    const place = places.get(outcome.hash) ?? { index: places.size, drawing: outcome.drawing };
    places.set(outcome.hash, place);
    logos.set(key, { hash: outcome.hash, index: place.index });
  }

  const pictures = [...places].map(([hash, { drawing }]) => ({
    hash,
    bytes: drawing.picture,
    width: PICTURE_WIDTH,
    height: PICTURE_HEIGHT,
    mime: "image/webp" as const,
  }));
  return { problems, logos, pictures, sheets: await composeAll([...places.values()], options.cacheDir) };
}

async function drawAll(sources: Map<string, DrawnSource>, options: RenderOptions): Promise<Map<string, Outcome>> {
  const cores = availableParallelism();
  const pool = openDrawPool(cores, options.timeoutMs ?? TIMEOUT_MS);
  let done = 0;
  try {
    // Twice the cores: some read files while others are drawn.
    const outcomes = await mapLimited([...sources], 2 * cores, async ([name, source]): Promise<[string, Outcome]> => {
      const outcome = await drawOne(source);
      options.onProgress?.(++done, sources.size);
      return [name, outcome];
    });
    return new Map(outcomes);
  } finally {
    pool.close();
  }

  async function drawOne(source: DrawnSource): Promise<Outcome> {
    const bytes = await sourceBytes(source, options.root).catch(messageOf);
    if ("message" in bytes) return bytes;
    const drawing = await cachedDrawing(bytes, options.cacheDir, pool).catch(messageOf);
    return "message" in drawing ? drawing : { drawing, hash: hashOf(drawing.picture) };
  }
}

async function composeAll(places: { drawing: PackedDrawing }[], cacheDir: string): Promise<RenderedLogos["sheets"]> {
  const sheets = Array.from({ length: Math.ceil(places.length / LOGOS_PER_SHEET) }, (_, at) =>
    places.slice(at * LOGOS_PER_SHEET, (at + 1) * LOGOS_PER_SHEET).map(({ drawing }) => drawing),
  );
  return mapLimited(sheets, availableParallelism(), async (drawings) => {
    const sheet = await cachedSheet(drawings, cacheDir);
    return { hash: hashOf(sheet.bytes), ...sheet };
  });
}

function messageOf(error: unknown): { message: string } {
  return { message: error instanceof Error ? error.message : String(error) };
}

function nameOf(source: DrawnSource): string {
  return source.kind === "file" ? source.file : source.color ? `${source.icon} in ${source.color}` : source.icon;
}
