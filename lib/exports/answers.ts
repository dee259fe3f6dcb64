import "server-only";
import { hasLocale } from "next-intl";
import { createLoader } from "nuqs/server";
import { absoluteAddresses } from "../api/places";
import { readAskedLandscape } from "../api/projects";
import { canonicalQuery, queryRecord } from "../api/query";
import { perEditionByKey } from "../db/per-edition";
import { type Answer, textAnswer } from "../http/answer";
import { localize } from "../i18n/localized";
import { LOCALES, routing } from "../i18n/routing";
import { readingOrder } from "../landscape/reading-order";
import { resultsOf } from "../landscape/results";
import { routes } from "../routes";
import { type LandscapeParams, landscapeParams, selectionOf, serializeLandscape } from "../search-params";
import { localizedPath } from "../seo/addresses";
import type { ExportFormat } from "./formats";
import { type View, writeView } from "./write-view";

/** A view may hold the whole landscape, so few are kept. */
const MAX_KEPT = 12;

const load = createLoader(landscapeParams);

/** The projects that the page shows of a query, in its order. */
async function readView(query: URLSearchParams): Promise<View | null> {
  const [asked, at] = [await readAskedLandscape(query), await absoluteAddresses()];
  if (!asked) return null;
  const { snapshot, projectAt, hits } = asked;
  const params: LandscapeParams = load(queryRecord(query));
  const wanted = query.get("lang");
  const locale = hasLocale(LOCALES, wanted) ? wanted : routing.defaultLocale;
  const results = resultsOf(snapshot, { group: params.group, selection: selectionOf(params), hits });
  const places = new Map(snapshot.projects.map(({ slug }, place) => [slug, place]));
  const shown = readingOrder(snapshot, params, results, locale).flatMap((slug) => projectAt(places.get(slug)) ?? []);
  const exported = {
    landscape: localize(snapshot.name, locale),
    address: at(serializeLandscape(localizedPath(routes.landscape(), locale), params)),
    version: snapshot.version,
    count: shown.length,
    projects: shown,
  };
  return { snapshot, locale, exported };
}

const TYPES: Record<ExportFormat, string> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json",
  yaml: "application/yaml; charset=utf-8",
};

const QUERY = ["lang", ...Object.keys(landscapeParams)];

function exporter(format: ExportFormat): (request: Request) => Promise<Answer | null> {
  const get = perEditionByKey(`export-${format}`, MAX_KEPT, async (key) => {
    const view = await readView(new URLSearchParams(key));
    if (!view) return null;
    const headers = { "content-disposition": `attachment; filename="landscape.${format}"` };
    return textAnswer(await writeView(format, view), TYPES[format], headers);
  });
  return (request) => get(canonicalQuery(new URL(request.url).searchParams, QUERY));
}

/** The view that a query of the page shows, as a file. */
export const answerExport: Record<ExportFormat, ReturnType<typeof exporter>> = {
  csv: exporter("csv"),
  json: exporter("json"),
  yaml: exporter("yaml"),
};
