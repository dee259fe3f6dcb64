import { localize } from "../i18n/localized";
import type { Category, Subcategory } from "../model/types";
import { routes } from "../routes";
import { localizedPath } from "./addresses";
import { type JsonLdNode, breadcrumbNode } from "./json-ld";

type Place = { category: Category; subcategory?: Subcategory };
type Page = { url: string; base: URL; locale: string; mapName: string };

/** What the page of a category or subcategory says to machines. */
export function placeNodes({ category, subcategory }: Place, page: Page): JsonLdNode[] {
  const { locale, base, url } = page;
  const at = (path: string) => new URL(localizedPath(path, locale), base).href;
  const place = subcategory ?? category;
  const summary = localize(place.summary, locale);
  const steps = [
    { name: page.mapName, url: at(routes.landscape()) },
    { name: localize(category.name, locale), url: at(routes.category(category.slug)) },
    ...(subcategory ? [{ name: localize(subcategory.name, locale), url }] : []),
  ];
  return [
    {
      "@type": "CollectionPage",
      "@id": url,
      name: localize(place.name, locale),
      ...(summary && { description: summary }),
      url,
      isPartOf: at(subcategory ? routes.category(category.slug) : routes.landscape()),
    },
    breadcrumbNode(steps),
  ];
}
