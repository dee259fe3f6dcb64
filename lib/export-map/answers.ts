import "server-only";
import { canonicalQuery } from "../api/query";
import { getDatabase } from "../db/client";
import type { SettingsColumn } from "../db/columns";
import { readTogether } from "../db/edition";
import { perEdition, perEditionByKey } from "../db/per-edition";
import { readJson } from "../db/read-column";
import { MAP_TYPES, type MapFormat } from "../exports/formats";
import { type Answer, bytesAnswer } from "../http/answer";
import { problemResponse } from "../http/problem";
import { drawPicture } from "./draw";
import { oneAtATime, TooManyWaitingError } from "./one-at-a-time";
import { readPicture } from "./read-picture";
import { PICTURE_QUERY, pictureSchema, widthOf } from "./request";

/** Drawings of some megabytes each. */
const MAX_KEPT = 6;
const MAX_WAITING = 6;

/** The width that the settings of landscape2 name for pictures of the landscape. */
const getOwnWidth = perEdition("picture-width", async () => {
  const db = await getDatabase();
  const row = await db.landscape.findUnique({ where: { id: 1 }, select: { settings: true } });
  return row && readJson<SettingsColumn>(row.settings).extra?.screenshot_width;
});

const today = () => new Date().toISOString().slice(0, 10);

/** Draws what the page shows of a query; `null` before the first seed. */
export async function drawView(format: MapFormat, query: URLSearchParams, day = today()): Promise<Buffer | null> {
  const asked = pictureSchema.parse({
    theme: query.get("theme"),
    lang: query.get("lang"),
    width: query.get("width"),
  });
  const { theme, lang: locale } = asked;
  return readTogether(async () => {
    const picture = await readPicture({ query, locale, theme, today: day });
    if (!picture) return null;
    const width = widthOf(asked.width, await getOwnWidth());
    return drawPicture(format, picture, { width, theme, day });
  });
}

// One line for all formats: each drawing alone takes all that a small machine has.
const inLine = oneAtATime<Answer | null>(MAX_WAITING);

function drawer(format: MapFormat): (request: Request) => Promise<Answer | Response | null> {
  const draw = async (key: string) => {
    const query = new URLSearchParams(key);
    const bytes = await drawView(format, query, query.get("day") ?? undefined);
    const headers = { "content-disposition": `attachment; filename="landscape.${format}"` };
    return bytes && bytesAnswer(new Uint8Array(bytes), MAP_TYPES[format], headers);
  };
  const get = perEditionByKey(`map-${format}`, MAX_KEPT, (key) => inLine(`${format}?${key}`, () => draw(key)));
  return async (request) => {
    // The day stands in the drawing.
    const key = `${canonicalQuery(new URL(request.url).searchParams, PICTURE_QUERY)}&day=${today()}`;
    return get(key).catch((error: unknown) => {
      if (!(error instanceof TooManyWaitingError)) throw error;
      const detail = "Other drawings are under way. Try again in half a minute.";
      const response = problemResponse({ title: "Too many at once", status: 503, detail });
      response.headers.set("retry-after", "30");
      return response;
    });
  };
}

/** The map that a query of the page shows, drawn. */
export const answerMap: Record<MapFormat, ReturnType<typeof drawer>> = {
  svg: drawer("svg"),
  png: drawer("png"),
  pdf: drawer("pdf"),
};
