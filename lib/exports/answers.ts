import "server-only";
import { hasLocale } from "next-intl";
import { createLoader } from "nuqs/server";
import { stringify } from "yaml";
import { absoluteAddresses } from "../api/places";
import { readAskedLandscape } from "../api/projects";
import { canonicalQuery, queryRecord } from "../api/query";
import type { Export } from "../api/schemas/project";
import { perEditionByKey } from "../db/per-edition";
import { type Answer, textAnswer } from "../http/answer";
import { localize } from "../i18n/localized";
import { LOCALES, routing } from "../i18n/routing";
import { readingOrder } from "../landscape/reading-order";
import { resultsOf } from "../landscape/results";
import { routes } from "../routes";
import { type LandscapeParams, landscapeParams, selectionOf, serializeLandscape } from "../search-params";
import { localizedPath } from "../seo/addresses";
import type { Snapshot } from "../snapshot/types";
import type { ExportFormat } from "./formats";
import { toCsv } from "./to-csv";

/** A view may hold the whole landscape, so few are kept. */
const MAX_KEPT = 12;

const load = createLoader(landscapeParams);

type View = { snapshot: Snapshot; locale: string; exported: Export };

/** The projects that the page shows of a query, in its order. */
async function readView(query: URLSearchParams): Promise<View | null> {
  const [asked, at] = [await readAskedLandscape(query), await absoluteAddresses()];
  if (!asked) return null;
  const { snapshot, projects, hits } = asked;
  const params: LandscapeParams = load(queryRecord(query));
  const wanted = query.get("lang");
  const locale = hasLocale(LOCALES, wanted) ? wanted : routing.defaultLocale;
  const results = resultsOf(snapshot, { group: params.group, selection: selectionOf(params), hits });
  const bySlug = new Map(projects.map((project) => [project.slug, project]));
  const shown = readingOrder(snapshot, params, results, locale).flatMap((slug) => bySlug.get(slug) ?? []);
  const exported = {
    landscape: localize(snapshot.name, locale),
    address: at(serializeLandscape(localizedPath(routes.landscape(), locale), params)),
    version: snapshot.version,
    count: shown.length,
    projects: shown,
  };
  return { snapshot, locale, exported };
}

function csvOf({ snapshot, locale, exported }: View): string {
  const named = (entries: readonly (readonly [string, Parameters<typeof localize>[0]])[]) => {
    const names = new Map(entries);
    return (key: string) => localize(names.get(key), locale) || key;
  };
  const places = snapshot.categories.flatMap(({ slug, name, subcategories }) =>
    subcategories.map((each) => {
      const parts = [name, each.name].map((part) => localize(part, locale));
      return [`${slug}/${each.slug}`, { en: parts.join(" / ") }] as const;
    }),
  );
  return toCsv(exported.projects, {
    locale,
    stage: named(snapshot.stages.map(({ id, name }) => [id, name])),
    place: named(places),
    vendor: named(snapshot.vendors.map(({ slug, name }) => [slug, name])),
  });
}

/** Programs for tables take a file for UTF-8 when it says so at its head. */
const BYTE_ORDER_MARK = "\uFEFF";

const WRITERS: Record<ExportFormat, { type: string; write: (view: View) => string }> = {
  csv: { type: "text/csv; charset=utf-8", write: (view) => BYTE_ORDER_MARK + csvOf(view) },
  json: { type: "application/json", write: ({ exported }) => `${JSON.stringify(exported, null, 2)}\n` },
  yaml: {
    type: "application/yaml; charset=utf-8",
    write: ({ exported }) => stringify(exported, { lineWidth: 0, aliasDuplicateObjects: false }),
  },
};

const QUERY = ["lang", ...Object.keys(landscapeParams)];

function exporter(format: ExportFormat): (request: Request) => Promise<Answer | null> {
  const { type, write } = WRITERS[format];
  const get = perEditionByKey(`export-${format}`, MAX_KEPT, async (key) => {
    const view = await readView(new URLSearchParams(key));
    return (
      view && textAnswer(write(view), type, { "content-disposition": `attachment; filename="landscape.${format}"` })
    );
  });
  return (request) => get(canonicalQuery(new URL(request.url).searchParams, QUERY));
}

/** The view that a query of the page shows, as a file. */
export const answerExport: Record<ExportFormat, ReturnType<typeof exporter>> = {
  csv: exporter("csv"),
  json: exporter("json"),
  yaml: exporter("yaml"),
};
