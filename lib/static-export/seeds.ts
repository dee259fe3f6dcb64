import { LOCALES } from "../i18n/routing";
import { routes } from "../routes";
import { localizedRoute } from "../seo/addresses";
import type { Snapshot } from "../snapshot/types";
import { CHARTS } from "../stats/types";

/** Slugs and ids of before, of which links are still about. */
export type OldNames = { projects: readonly string[]; vendors: readonly string[] };

/** Pages that no link leads to, or not from every landscape. */
const PAGES = [
  routes.landscape(),
  routes.choose(),
  routes.compare(),
  routes.shortlist(),
  routes.vendors(),
  routes.stats(),
  routes.timeline(),
  routes.changes(),
  routes.apiDocs(),
];
const OPTIONAL_PAGES = [routes.guide(), routes.quiz(), "/embed", "/embed/setup", "/games", "/card-mode", "/summary"];
const FILES = [
  ...["/sitemap.xml", "/robots.txt", "/llms.txt", "/changes.xml", "/zh/changes.xml"],
  ...["/docs/items.csv", "/docs/projects.csv"],
];
const DATA = [
  ...["landscape", "history", "version", "openapi.json", "projects/all.json", "projects/count.json"],
  ...["categories", "stages", "timeline.csv"],
  ...["export.csv", "export.json", "export.yaml"],
  ...CHARTS.map((chart) => `stats/${chart}.csv`),
].map((name) => `/api/${name}`);
const OPTIONAL_DATA = ["all", "count", "end-users"].map((name) => `/api/members/${name}.json`);

const LISTS = ["all.json", "count.json"];

/** Where an export begins: everything that links alone might not lead to. */
export function seedsOf({ version, projects, vendors, categories, groups }: Snapshot, old: OldNames) {
  const inEach = (paths: readonly string[]) =>
    LOCALES.flatMap((locale) => paths.map((path) => localizedRoute(path, locale)));
  const places = categories.flatMap(({ slug, subcategories }) => [
    slug,
    ...subcategories.map((each) => `${slug}/${each.slug}`),
  ]);
  const optional = [
    ...inEach([
      ...OPTIONAL_PAGES,
      ...groups.map(({ slug }) => `/${encodeURIComponent(slug)}`),
      ...old.projects.map(routes.project),
      ...old.vendors.map(routes.vendor),
    ]),
    ...OPTIONAL_DATA,
    ...places.flatMap((place) => LISTS.map((list) => `/api/categories/${place}/${list}`)),
  ];
  const certain = [
    ...inEach([
      ...PAGES,
      ...projects.map(({ slug }) => routes.project(slug)),
      ...vendors.map(({ slug }) => routes.vendor(slug)),
    ]),
    ...FILES,
    ...DATA,
    `/api/search-text/${version}`,
    ...projects.map(({ slug }) => `/api/projects/${encodeURIComponent(slug)}`),
    ...vendors.map(({ slug }) => `/api/vendors/${encodeURIComponent(slug)}`),
  ];
  return { seeds: [...certain, ...optional], optional: new Set(optional) };
}
