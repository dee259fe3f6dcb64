import "server-only";
import { absoluteAddresses } from "../api/places";
import { localize } from "../i18n/localized";
import { LANGUAGE_TAGS, type Locale } from "../i18n/routing";
import { arrangeMap } from "../landscape/arrange-map";
import { COLOR_VALUES, type Coloring, colorProjects, legendOf } from "../landscape/coloring";
import { eachFacet, FACETS } from "../landscape/facets";
import { membersOf } from "../landscape/groups";
import { valueNames } from "../landscape/value-names";
import { stonesOf } from "../model/stages";
import { routes } from "../routes";
import { serializeLandscape } from "../search-params";
import { localizedPath } from "../seo/addresses";
import type { LegendEntry, Picture } from "./layout/types";
import { hueHex, paletteOf, type Theme } from "./palette";
import { readView, type View } from "./read-view";
import { type Words, wordsFor } from "./words";

type NameOf = ReturnType<typeof valueNames>;

/** How much is shown, by what it is narrowed, of which day. */
function factsOf({ results, params, day }: View, { translate, format }: Words, nameOf: NameOf): string[] {
  const { count, total, selection, isNarrowed } = results;
  const filters = FACETS.filter((facet) => selection[facet].length > 0).map((facet) => {
    const values = format.list(
      selection[facet].map((value) => nameOf(facet, value)),
      { type: "disjunction" },
    );
    return translate("exports.picture.filter", { facet: translate(`filters.facets.${facet}`), values });
  });
  const words = params.q.trim();
  return [
    isNarrowed ? translate("exports.picture.countOf", { count, total }) : translate("exports.picture.count", { count }),
    ...(words === "" ? [] : [translate("exports.picture.search", { words })]),
    ...filters,
    format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: "long" }),
  ];
}

function stageLegend({ snapshot, results }: View, locale: Locale, { format }: Words): LegendEntry[] {
  return snapshot.stages.flatMap(({ id, name }) => {
    const count = snapshot.projects.filter(({ stage }, index) => stage === id && results.isMatch[index]).length;
    const text = `${localize(name, locale)} ${format.number(count)}`;
    return count > 0 ? [{ text, stones: stonesOf(snapshot.stages, id) }] : [];
  });
}

function coloringOf({ snapshot, params, results, overlay }: View): Coloring | null {
  const { color } = params;
  if (color === null || (color === "status" && !overlay)) return null;
  const members = membersOf(snapshot, results.group);
  const isCandidate = (index: number) => members[index] === true;
  if (color !== "status") return colorProjects(snapshot.projects, COLOR_VALUES[color], isCandidate);
  const fixed = overlay?.statuses.map(({ id, hue }) => ({ value: id, hue }));
  return colorProjects(snapshot.projects, ({ status }) => status, isCandidate, fixed);
}

function colorLegend(coloring: Coloring, view: View, words: Words, nameOf: NameOf, rest: string): LegendEntry[] {
  const { color } = view.params;
  if (color === null) return [];
  const { entries, others } = legendOf(coloring, view.results.isMatch);
  if (entries.every(({ count }) => count === 0) && others === 0) return [];
  const counted = (text: string, count: number) => `${text} ${words.format.number(count)}`;
  return [
    { text: words.translate(`coloring.title.${color}`) },
    ...entries
      .filter(({ count }) => count > 0)
      .map(({ value, hue, count }) => ({ text: counted(nameOf(color, value), count), color: hueHex(hue) })),
    ...(others > 0 ? [{ text: counted(words.translate("coloring.others"), others), color: rest }] : []),
  ];
}

function tintsOf({ values, keys }: Coloring, rest: string): Picture["tints"] {
  const hues = values.map(({ hue }) => hueHex(hue));
  return { keys, colorOf: (key) => (key === null ? undefined : key === "others" ? rest : hues[key]) };
}

export type PictureRequest = { query: URLSearchParams; locale: Locale; theme: Theme; today: string };

/** The map that a query of the page shows, ready to be drawn; `null` before the first seed. */
export async function readPicture({ query, locale, theme, today }: PictureRequest): Promise<Picture | null> {
  const view = await readView(query, today);
  if (!view) return null;
  const [words, at] = [await wordsFor(locale), await absoluteAddresses()];
  const { snapshot, params, results, former } = view;
  const nameOf = valueNames(snapshot, locale, words.values);
  const coloring = coloringOf(view);
  const rest = paletteOf(theme)["line-strong"];
  const isShown = (index: number) => params.compact === null || results.isMatch[index] === true;
  // Without what the landscape does not have.
  const shownParams = { ...params, ...eachFacet((facet) => [...results.selection[facet]]) };
  const group = snapshot.groups.find(({ slug }) => slug === results.group);
  const name = localize(snapshot.name, locale);
  const page = (path: string) => at(localizedPath(path, locale));
  return {
    snapshot,
    bands: arrangeMap(snapshot, results.group, isShown),
    isMatch: results.isMatch,
    tints: coloring && tintsOf(coloring, rest),
    ...{ lang: LANGUAGE_TAGS[locale], locale },
    title: group ? words.translate("exports.picture.title", { name, group: localize(group.name, locale) }) : name,
    facts: factsOf(view, words, nameOf),
    legends: [
      stageLegend(view, locale, words),
      ...(coloring ? [colorLegend(coloring, view, words, nameOf, rest)] : []),
    ],
    address: at(serializeLandscape(localizedPath(routes.landscape(), locale), shownParams)),
    hrefOf: ({ slug }) => (former.has(slug) ? undefined : page(routes.project(slug))),
    placeHref: (category, subcategory) => page(routes.place({ category, subcategory })),
    number: (count) => words.format.number(count),
  };
}
